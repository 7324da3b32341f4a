"""Real editors for tests: `brief annotate` on a real folder, asked as its own page asks."""

from __future__ import annotations

import contextlib
import http.client
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from serve_support import PATIENCE, Preview, Response, preview

CHANGE = "/-/brief/annotate/change"
TOKEN = re.compile(rb'data-token="([\w-]+)"')


@dataclass
class Editor:
    """A running `brief annotate`, and the token that its pages have."""

    server: Preview
    token: str

    @property
    def origin(self) -> str:
        """The origin of its pages."""
        return f"http://{self.server.host}:{self.server.port}"

    def headers(self, **given: str | None) -> dict[str, str]:
        """The headers that its pages send; `given` ones instead, None for none."""
        sent = {
            "Content-Type": "application/json",
            "Origin": self.origin,
            "X-Brief-Token": self.token,
            **{name.replace("_", "-"): value for name, value in given.items()},
        }
        return {name: value for name, value in sent.items() if value is not None}

    def post(
        self, data: bytes, path: str = CHANGE, method: str = "POST", **headers: str | None
    ) -> Response:
        """Send a body, with headers that are as its pages' unless others are given."""
        connection = http.client.HTTPConnection(
            self.server.host, self.server.port, timeout=PATIENCE
        )
        with contextlib.closing(connection):
            connection.request(method, path, data, self.headers(**headers))
            response = connection.getresponse()
            return Response(response.status, response.headers, response.read())

    def ask(self, request: dict[str, Any]) -> dict[str, Any]:
        """Ask for a change as its pages do."""
        response = self.post(json.dumps(request).encode())
        assert response.status == 200, response.data
        answer = json.loads(response.data)
        assert isinstance(answer, dict)
        return answer

    def state(self, article: str) -> dict[str, Any]:
        """What the page of an article is told."""
        found = json.loads(
            self.server.get(f"/-/brief/annotate/state.json?article={quote(article)}")
        )
        assert isinstance(found, dict)
        return found


def with_articles(root: Path, names: Iterable[str], text: str) -> Path:
    """A folder with an article for each name, of a text that has its title at `{}`."""
    (root / "content").mkdir(parents=True)
    for name in names:
        (root / f"content/{name}.md").write_text(text.format(name.title()), "utf-8")
    return root


@contextlib.contextmanager
def editor(root: Path, page: str, *arguments: str) -> Iterator[Editor]:
    """`brief annotate` on a site; `page` is the path of the page of a brief in it."""
    with preview(root, *arguments, command="annotate") as running:
        data = running.request(page, {"Accept": "text/html"}).data
        found = TOKEN.search(data)
        assert found, data
        yield Editor(running, found[1].decode())
