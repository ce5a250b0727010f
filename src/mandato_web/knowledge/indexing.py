"""What search knows of practices, tools and publications. Only what is public is there."""

from collections.abc import Iterable

from mandato_web.knowledge.models import Practice, Resource
from mandato_web.search.entries import Indexed, drop_entries, put_entries
from mandato_web.values.invented import mark_invented
from mandato_web.values.wording import say


def index_practice(practice: Practice) -> None:
    drop_entries("practice", [practice.slug])
    if not practice.is_published:
        return
    told = (practice.problem, practice.done, practice.results, practice.context)
    put_entries(
        Indexed(
            kind="practice",
            key=practice.slug,
            language=language,
            title=mark_invented(say(practice.titles, language), practice.is_example, language),
            text="\n".join(say(one, language) for one in told if one),
            also=practice.place,
            address=f"/knowledge/{practice.slug}/",
            date=practice.starts,
        )
        for language in _languages(practice.titles)
    )


def index_resource(resource: Resource) -> None:
    put_entries(
        Indexed(
            kind="resource",
            key=resource.slug,
            language=language,
            title=mark_invented(say(resource.titles, language), resource.is_example, language),
            text=say(resource.summaries, language),
            address=f"/knowledge/resources/{resource.slug}/",
            date=resource.date,
        )
        for language in _languages(resource.titles)
    )


def index_knowledge() -> None:
    for practice in Practice.objects.iterator():
        index_practice(practice)
    for resource in Resource.objects.iterator():
        index_resource(resource)


def _languages(titles: dict[str, str]) -> Iterable[str]:
    return [language for language, text in titles.items() if text]
