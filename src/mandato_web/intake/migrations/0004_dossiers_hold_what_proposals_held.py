import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('intake', '0003_a_dossier_for_each_proposal'),
    ]

    operations = [
        migrations.RemoveField(
            model_name='proposal',
            name='joins',
        ),
        migrations.RemoveField(
            model_name='proposal',
            name='lock',
        ),
        migrations.RemoveField(
            model_name='proposal',
            name='published_as',
        ),
        migrations.RemoveField(
            model_name='proposal',
            name='replaces',
        ),
        migrations.RemoveField(
            model_name='proposal',
            name='slug',
        ),
        migrations.RemoveField(
            model_name='proposal',
            name='stage',
        ),
        migrations.AlterField(
            model_name='proposal',
            name='dossier',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='proposals', to='intake.dossier'),
        ),
    ]
