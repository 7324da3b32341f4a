"""Every link of a built site, followed within its folder as a browser would from an address."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import html

HOST = "https://site.example"
ATTRIBUTES = ("href", "src", "poster")


def broken_links(folder: Path, base_path: str = "/") -> list[str]:
    """The links that lead to no file or to no element of it, the site standing at `base_path`."""
    pages = {
        path.relative_to(folder).as_posix(): html.document_fromstring(path.read_bytes().decode())
        for path in sorted(folder.rglob("*.html"))
    }
    ids = {
        name: [str(each.get("id")) for each in document.cssselect("[id]")]
        for name, document in pages.items()
    }
    broken = [
        f"{name}: the id “{each}” stands twice"
        for name, all_ids in ids.items()
        for each in {each for each in all_ids if all_ids.count(each) > 1}
    ]
    for name, document in pages.items():
        address = f"{HOST}{base_path}{name.removesuffix('index.html')}"
        for link in links(document):
            parts = urlsplit(urljoin(address, link))
            if f"{parts.scheme}://{parts.netloc}" != HOST:
                continue
            path = unquote(parts.path)
            if not path.startswith(base_path):
                broken.append(f"{name}: {link} leaves the site")
                continue
            target = path.removeprefix(base_path)
            target += "index.html" if target.endswith("/") or not target else ""
            if not (folder / target).is_file():
                broken.append(f"{name}: {link} leads to no file")
            elif parts.fragment and target in ids and unquote(parts.fragment) not in ids[target]:
                broken.append(f"{name}: {link} leads to no element")
    return broken


def links(document: html.HtmlElement) -> Iterator[str]:
    for element in document.iter():
        for attribute in ATTRIBUTES:
            if isinstance(element.tag, str) and (value := element.get(attribute)) is not None:
                yield value
