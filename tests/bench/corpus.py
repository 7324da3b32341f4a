"""A corpus of articles of about 490 words: for Brief with ten annotations each."""

from __future__ import annotations

import random
from pathlib import Path

WORDS = [
    "talks",
    "minister",
    "said",
    "border",
    "agreement",
    "position",
    "council",
    "report",
    "region",
    "energy",
    "plan",
    "public",
    "sources",
    "officials",
    "week",
    "meeting",
    "statement",
    "government",
    "future",
    "policy",
    "support",
    "market",
    "water",
    "bridge",
    "school",
    "city",
    "river",
    "law",
    "court",
    "vote",
    "party",
    "union",
    "trade",
    "cost",
    "house",
    "press",
    "answer",
]
ACTORS = [f"actor-{number}" for number in range(200)]
TOPICS = ["Diplomacy", "Energy", "Water", "Trade", "Courts", "Cities", "Schools", "Elections"]


def sentence(rng: random.Random, number: int) -> str:
    words = rng.choices(WORDS, k=rng.randint(10, 18))
    words.insert(5, f"number-{number}")
    return " ".join(words).capitalize() + "."


def article(seed: int) -> tuple[list[str], list[tuple[str, str, str]]]:
    """The paragraphs, and the annotations: quote, speaker, kind."""
    rng = random.Random(seed)
    number = 0
    paragraphs, annotations = [], []
    speakers = rng.sample(ACTORS, 4)
    for index in range(10):
        sentences = []
        for _ in range(3):
            number += 1
            sentences.append(sentence(rng, number))
        quote = " ".join(sentences[1].rstrip(".").split()[:12])
        annotations.append((quote, rng.choice(speakers), ("quotation", "paraphrase")[index % 2]))
        linked = sentences[2].replace(" said ", " [said](https://example.org/) ")
        paragraphs.append(f"{sentences[0]} **{sentences[1]}** {linked}")
    return paragraphs, annotations


def write_brief(root: Path, count: int, base_url: str = "") -> None:
    """A site of `count` annotated briefs; with a base URL, each has a picture for sharing."""
    content = root / "content"
    content.mkdir(parents=True)
    address = f"base_url: {base_url}\n" if base_url else ""
    (root / "brief.yaml").write_text(f"title: Bench\n{address}")
    (content / "actors.yaml").write_text(
        "".join(f"{name}: {{name: {name.title()}, role: Minister}}\n" for name in ACTORS)
    )
    for seed in range(count):
        paragraphs, annotations = article(seed)
        (content / f"article-{seed}.md").write_text(
            f"---\ntitle: Article {seed}\ndate: {date(seed)}\n"
            f"topics: [{TOPICS[seed % len(TOPICS)]}]\nsummary: Article {seed}, in short.\n---\n"
            + "\n\n".join(paragraphs) + "\n"
        )  # fmt: skip
        (content / f"article-{seed}.yaml").write_text(
            "annotations:\n" + "".join(
                f"- quote: {quote}\n  speaker: {speaker}\n  kind: {kind}\n"
                f"  note: A note on {speaker}{', with *emphasis*' * (number % 2)}.\n"
                for number, (quote, speaker, kind) in enumerate(annotations)
            )
        )  # fmt: skip


def write_pelican(root: Path, count: int) -> None:
    """The same articles for Pelican, with its default theme."""
    content = root / "content"
    content.mkdir(parents=True)
    (root / "pelicanconf.py").write_text(
        "SITENAME='Bench'\nTIMEZONE='UTC'\nDEFAULT_LANG='en'\nPATH='content'\n"
        "FEED_ALL_ATOM=None\nCATEGORY_FEED_ATOM=None\nAUTHOR_FEED_ATOM=None\n"
    )
    for seed in range(count):
        (content / f"article-{seed}.md").write_text(
            f"Title: Article {seed}\nDate: {date(seed)}\nCategory: {TOPICS[seed % len(TOPICS)]}\n\n"
            + "\n\n".join(article(seed)[0]) + "\n"
        )  # fmt: skip


def write_eleventy(root: Path, count: int) -> None:
    """The same articles for Eleventy, with one small layout."""
    (root / "_includes").mkdir(parents=True)
    (root / "_includes/layout.njk").write_text(
        "<!doctype html><title>{{ title }}</title><h1>{{ title }}</h1>{{ content | safe }}"
    )
    for seed in range(count):
        (root / f"article-{seed}.md").write_text(
            f"---\ntitle: Article {seed}\nlayout: layout.njk\n---\n"
            + "\n\n".join(article(seed)[0]) + "\n"
        )  # fmt: skip


def write_hugo(root: Path, count: int) -> None:
    """The same articles for Hugo, with two small layouts."""
    (root / "content").mkdir(parents=True)
    (root / "layouts/_default").mkdir(parents=True)
    (root / "hugo.toml").write_text('title = "Bench"\nbaseURL = "https://example.org/"\n')
    page = "<!doctype html><html><head><title>{{ .Title }}</title></head><body>%s</body></html>"
    (root / "layouts/_default/single.html").write_text(page % "<h1>{{ .Title }}</h1>{{ .Content }}")
    (root / "layouts/_default/list.html").write_text(
        page % '{{ range first 50 .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}'
    )
    for seed in range(count):
        (root / f"content/article-{seed}.md").write_text(
            f"---\ntitle: Article {seed}\ndate: {date(seed)}\n---\n"
            + "\n\n".join(article(seed)[0]) + "\n"
        )  # fmt: skip


def write_mkdocs(root: Path, count: int) -> None:
    """The same articles for MkDocs, with its default theme and no search."""
    (root / "docs").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(
        "site_name: Bench\nsite_url: https://example.org/\nplugins: []\n"
    )
    (root / "docs/index.md").write_text("# Bench\n")
    for seed in range(count):
        (root / f"docs/article-{seed}.md").write_text(
            f"# Article {seed}\n\n" + "\n\n".join(article(seed)[0]) + "\n"
        )


def date(seed: int) -> str:
    return f"20{10 + seed // 336 % 16:02}-{1 + seed // 28 % 12:02}-{1 + seed % 28:02}"
