"""What the register's own processes leave for each other."""

from django.db import models


class Beat(models.Model):
    """The last sign of life of a worker, on whichever machine it runs."""

    worker = models.CharField(max_length=120, unique=True)
    at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.worker} {self.at:%Y-%m-%d %H:%M:%S}"
