"""Data files: from what one holds to its bytes."""

from __future__ import annotations

from brief.memo import Memo
from brief.pages.brief.share_image import share_image
from brief.pages.data.feeds import json_feed
from brief.pages.data.statements import statements_csv, statements_json
from brief.pages.data.web_annotation import annotations_jsonld
from brief.pages.links import Options
from brief.pages.listing import Listings
from brief.pages.page import (
    AnnotationsFile,
    DataFile,
    JsonFeed,
    MadeElsewhere,
    ShareImage,
    SiteStyle,
    StatementsFile,
)
from brief.pages.stylesheet import site_css
from brief.site import Site


def data_of(
    site: Site,
    options: Options,
    file: DataFile,
    memo: Memo | None = None,
    picture: bytes | None = None,
) -> bytes:
    """The bytes of a data file. A `memo` keeps what the files of a site share.

    `picture` is that of the article, for a file that shows it.
    """
    base_url, memo = options.base_url, memo or Memo()
    match file.holds:
        case SiteStyle():
            return site_css(site.config).encode()
        case StatementsFile("json", part):
            return statements_json(site, part, base_url, memo)
        case StatementsFile(_, part):
            return statements_csv(site, part, base_url, memo)
        case AnnotationsFile(slug):
            return annotations_jsonld(site, site.by_slug[slug], base_url)
        case ShareImage(slug):
            return share_image(site, site.by_slug[slug], picture)
        case JsonFeed(about):
            return json_feed(Listings(site, memo), base_url, about)
        case MadeElsewhere(data):
            return data
