"""Every problem code: a stable word, what it means, and what to do about it.

The documentation, SARIF and the tests read these; a test holds that no code is used without its
entry here, and that none is here without a use.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from brief.problems import Severity


class Code(Struct, frozen=True):
    """A kind of problem, in Markdown. `severity` is the least that its problems have."""

    name: str
    meaning: str
    remedy: str
    severity: Severity = Severity.ERROR


SECTIONS: Mapping[str, tuple[Code, ...]] = {
    "Files and folders": (
        Code(
            "name-invalid",
            (
                "A file, folder, tag, topic or actor has a name from which no address can be "
                "made: without a letter or digit, longer than 200 bytes, not UTF-8, or "
                "reserved on Windows (`con`, `nul.png`, …)."
            ),
            "Rename it.",
        ),
        Code(
            "slug-duplicate",
            (
                "Two articles, an article and another file or page, or two topics or tags"
                " of different names would have one address. Upper and lower case count "
                "as the same."
            ),
            (
                "Rename one of them: the address follows from the name. If two topics or "
                "tags are one, write both in the same way."
            ),
        ),
        Code(
            "file-irregular",
            (
                "A folder has the name of an article, a YAML file or a template; a file "
                "takes the place of `content/` or `templates/`; or something is a "
                "pipe, a socket or a device."
            ),
            "Rename or remove it.",
        ),
        Code(
            "file-leftover",
            (
                "An editor, a merge, a sync program or a file manager has left this "
                "behind, by its name. Hint: it is [not "
                "published](publishing.md#what-is-published)."
            ),
            "Remove it, or rename it if readers are to have it.",
            Severity.HINT,
        ),
        Code(
            "file-unnamed",
            (
                "A file under `content/` that seems to be a text, a table or the like is "
                "[published as it is](publishing.md#what-is-published), and no article names it. "
                "Hint. Not told of `content/assets/`, and of `ads.txt` and its like."
            ),
            "Move it out of `content/` if readers are not to have it; else name it in an article, "
            "or move it to `content/assets/`.",
            Severity.HINT,
        ),
        Code(
            "file-too-large",
            (
                "An article has more than 512 KB, a YAML file or template more than 1 MB,"
                " a file of rejected proposals more than 128 KB, or another file more than 1 GB."
            ),
            "Split it.",
        ),
        Code(
            "file-unreadable",
            "The file can't be read, or is more than 100 folders deep.",
            "Check that it is there, and its permissions.",
        ),
        Code(
            "link-escapes",
            (
                "A symbolic link leads out of the site's folder. `brief.yaml`, `content/`"
                " and `templates/` themselves may be links, too, but within it."
            ),
            "Copy what it leads to into the site.",
        ),
        Code(
            "link-hidden",
            (
                "A symbolic link leads to something hidden: a part of its path from the "
                "site's folder begins with a dot."
            ),
            "Remove the link, or move what it leads to.",
        ),
        Code(
            "link-loop",
            (
                "A symbolic link leads to a folder above it; or links in linked folders "
                "lead to one folder in more than 500 ways."
            ),
            "Remove the link.",
        ),
        Code(
            "link-output",
            ("A symbolic link leads to the output folder, or to a folder that holds it."),
            "Remove the link.",
        ),
        Code(
            "sidecar-stray",
            "A YAML file under `content/` has no article of the same name beside it.",
            "Name it as its article is named, or remove it; the registry of actors is "
            "`content/actors.yaml`.",
        ),
        Code(
            "sidecar-double",
            "An article has two sidecars, `.yaml` and `.yml`.",
            "Keep one of them.",
        ),
        Code(
            "sidecar-unwritten",
            (
                "`brief suggest --write` left a sidecar as it is: it is written in a way that "
                "can't be added to (YAML anchors), is behind a link, or may not be written."
            ),
            "The message says which; add the annotations by hand, or with `brief annotate`.",
        ),
        Code(
            "content-missing",
            "The folder `content/` is gone while the preview runs.",
            "Put it back: the preview goes on by itself.",
        ),
    ),
    "Text": (
        Code(
            "encoding-invalid",
            "A byte of the file is not UTF-8.",
            "Save the file as UTF-8.",
        ),
        Code(
            "character-forbidden",
            "The file has a control character, or another that no page can hold.",
            "Remove it. (U+0000 in an article is a warning: it is shown as U+FFFD.)",
        ),
        Code(
            "merge-conflict",
            (
                "A file holds an unresolved merge: a line that begins with `<<<<<<<`, or "
                "one with `>>>>>>>` below a line `=======` or with the name of a branch "
                "or commit alone. Articles, YAML files, templates and texts that are "
                "copied are looked through. Nothing else is said of the file."
            ),
            (
                "Keep one version, and remove these lines. An article that shows such "
                "lines indents them, and the fence around them, by one space."
            ),
        ),
        Code(
            "html-comment",
            (
                "The article has an HTML comment. Hint: it is left out. It is a warning "
                "where the comment is not closed, so that all below it is left out too, or "
                "where readers see it: it is indented like code, or is in the front matter; "
                "and an error where it ends in another paragraph than it begins in."
            ),
            (
                "Nothing; or close it with `-->`, or begin it on a line of its own, "
                "without an indent; in the front matter, begin the line with `#`."
            ),
            Severity.HINT,
        ),
        Code(
            "code-indented",
            ("Sentences are indented by four spaces or more. Hint: they are shown as code."),
            "Remove the indent.",
            Severity.HINT,
        ),
        Code(
            "footnote-unsupported",
            (
                "The article has footnotes (`[^1]`, `^[…]`). Warning: their marks are "
                "shown but are not part of the text, so that a quotation goes on across "
                "one, and what they say is a paragraph where it is written."
            ),
            "Say it in the sentence, or in the note of an annotation.",
            Severity.WARNING,
        ),
        Code(
            "html-raw",
            "The article has an HTML tag. Warning: it is shown as text.",
            "Write it in Markdown, or put it in backquotes if it is meant to be seen.",
            Severity.WARNING,
        ),
        Code(
            "text-complex",
            (
                "A text has more opening brackets, signs of emphasis, signs “<”, lines, or cells "
                "of tables than the parser can look through in a few seconds, or too many lines in "
                "quotations and lists within one another; or all notes of a sidecar, or all "
                "descriptions of actors, have more such signs. The limits are in "
                "[SECURITY.md](../SECURITY.md#limits)."
            ),
            "Split the article, or remove such signs from the notes.",
        ),
        Code(
            "text-nested",
            ("Lists or quotations are nested too deep, so that Markdown would drop their text."),
            "Flatten them.",
        ),
        Code(
            "link-spaced",
            (
                "The address of a link or picture has a space in it, such as `my pic.png`. "
                "Warning: all of it is shown as text."
            ),
            "Put it in angle brackets, `<my pic.png>`, or write a space as `%20`.",
            Severity.WARNING,
        ),
        Code(
            "url-invalid",
            "A link of the article has an empty address.",
            "Give it one.",
        ),
        Code(
            "url-refused",
            (
                "An address has a scheme other than http, https and mailto, or has "
                "spaces, backslashes, or no host."
            ),
            ("Write a full web address, or the path of a file under `content/`; a space as `%20`."),
        ),
        Code(
            "link-dead",
            (
                "A link leads to no file of the site, to no heading or statement of an "
                "article (`other.md#the-vote`), or to an article that is a draft or waits"
                " for its date; or `see:` leads to no statement."
            ),
            (
                "Correct it: the message names the nearest that there is. A file's path "
                "counts from the article's folder."
            ),
        ),
    ),
    "YAML": (
        Code(
            "yaml-invalid",
            "This is not YAML.",
            (
                "Write the line as the message shows it: most often a text needs "
                "quotation marks around it, a colon a space after it, or a line another "
                "indentation."
            ),
        ),
        Code(
            "yaml-nested",
            "Lists or mappings are nested too deep.",
            "Flatten them.",
        ),
        Code(
            "yaml-alias",
            ("The file's aliases (`*name`) would unfold into too much, or into themselves."),
            "Write the values out.",
        ),
        Code(
            "yaml-documents",
            "The file has several documents, separated by `---`.",
            "Keep one.",
        ),
        Code(
            "yaml-unsupported",
            ("The file has a tag (`!name`), or another part of YAML that Brief does not take."),
            ("Write a plain value; put quotation marks around a text that begins with `!`."),
        ),
        Code(
            "front-matter-missing",
            "An article does not begin with front matter.",
            "Begin it with a line `---`, `title:` and `date:`, and a line `---`.",
        ),
        Code(
            "front-matter-unclosed",
            "The front matter has no second line `---`.",
            "Add it.",
        ),
    ),
    "Keys and values": (
        Code(
            "key-unknown",
            "There is no such key here.",
            "Correct it; the message names the nearest.",
        ),
        Code(
            "key-missing",
            "A key that must be there is not.",
            "Add it.",
        ),
        Code(
            "key-duplicate",
            "A key is in one mapping twice.",
            (
                "Remove one of the two; or, if they belong to two entries of a list, "
                "begin each with `- `."
            ),
        ),
        Code(
            "type-wrong",
            ("A text where a list is expected, a mapping where a number is expected, and so on."),
            "Write what the message expects.",
        ),
        Code(
            "value-missing",
            (
                "A key, or an entry of a list, has no value, or only a comment: in `note:"
                " #MeToo` all from `#` on is one. A key whose value is a list or a "
                "mapping may be left open (`annotations:`, `actors:`, `tags:`, "
                "`source:`): it then has no entries. Every other key that is written has "
                "a value; `~` says that there is none."
            ),
            (
                "Give it one, or remove the key; put quotation marks around a text that "
                "begins with `#`."
            ),
        ),
        Code(
            "value-cut",
            (
                "A text ends where YAML takes the rest of the line for a comment (`title:"
                " We are the #1 port` is read as “We are the”), or a word at its "
                "beginning for an anchor (`&`). Warning."
            ),
            (
                "Put quotation marks around the whole text. If it is a comment, put two "
                "spaces before `#`, which says so."
            ),
            Severity.WARNING,
        ),
        Code(
            "value-invalid",
            "A value is longer, smaller or otherwise than it may be.",
            "The message says what is allowed.",
        ),
        Code(
            "word-unknown",
            "Only certain words are allowed here.",
            "Take one that the message names.",
        ),
        Code(
            "date-ahead",
            "An article's date is in the future. Hint: the article is left out until then.",
            "Nothing; or correct the date, or use `--future`.",
            Severity.HINT,
        ),
        Code(
            "language-unsupported",
            (
                "`lang:` names a language in which Brief has no words of its own for "
                "headings, labels and dates. Warning: they are in the site's language, or"
                " in English. The site's language is reported once, in `brief.yaml`."
            ),
            (
                "If that will do, write `lang_fallback: en` (or `ar`, `de`) into "
                "`brief.yaml`: these words are then in that language. The text itself may"
                " be in any language."
            ),
            Severity.WARNING,
        ),
        Code(
            "date-invalid",
            "This is not a date, or there is no such day.",
            "Write it as YYYY-MM-DD.",
        ),
        Code(
            "search-missing",
            "`brief.yaml` turns search on, but Pagefind is not installed.",
            "`pip install 'brief-annotated[search]'`, or remove `search: true`.",
        ),
        Code(
            "domain-conflict",
            "`brief.yaml` has a domain, and a base URL that is not the domain's.",
            "Remove `base_url`.",
        ),
    ),
    "Colours": (
        Code(
            "contrast-low",
            (
                "A colour of `theme:` in `brief.yaml` is too faint on the background to "
                "be read well. Warning."
            ),
            ("Make it darker in light mode, lighter in dark mode, until the contrast is 4.5 : 1."),
            Severity.WARNING,
        ),
    ),
    "Actors and annotations": (
        Code(
            "anchor-orphan",
            (
                "The words of an annotation were not found in the article's body, or not "
                "with this prefix, suffix or occurrence, or only inside of longer words."
            ),
            (
                "Copy them from the article; the message shows the nearest text with the "
                "first word that differs, what is before or after the words, or that they"
                " are in the title, the summary or a caption, which can't be annotated."
            ),
        ),
        Code(
            "anchor-across",
            (
                "What a quotation leaves out (`[...]`) reaches over a paragraph's end, so"
                " that its parts may be the words of different people."
            ),
            (
                "Quote each part by itself; or, if one speaker says it all, add "
                "`across_paragraphs: true`."
            ),
        ),
        Code(
            "anchor-ambiguous",
            (
                "The words occur in several places; or nothing tells since a correction which "
                "of them were annotated."
            ),
            (
                "Add the `prefix` or `occurrence` that the message gives for the place "
                "that you mean."
            ),
        ),
        Code(
            "anchor-many",
            (
                "The words of an article's annotations are in more than 500,000 places of it: not "
                "each could be looked at."
            ),
            "Quote more words in each annotation of words that occur often, or split the article.",
        ),
        Code(
            "anchor-moved",
            (
                "The text was corrected: the record knows where the words of an annotation are, "
                "but its selector no longer leads there. Hint: it is shown where its words are."
            ),
            "Run `brief check --fix`, which writes the selector that does.",
            Severity.HINT,
        ),
        Code(
            "anchor-changed",
            (
                "The text was corrected within the words of an annotation, or beside them, where "
                "it tells who says them. The message shows them as they were and as they are, and "
                "names each number, date, negation, opposite, name and speaker that was changed."
            ),
            "Run `brief check --fix`, or write the new words into the sidecar.",
        ),
        Code(
            "actor-unknown",
            ("A speaker is neither in the sidecar's `actors:` nor in `content/actors.yaml`."),
            "Correct the id, or add the actor.",
        ),
        Code(
            "actor-conflict",
            "Two files give one id to actors of different names.",
            (
                "Give one of them another id; or, if both are one, list the other name "
                "under `aliases:`."
            ),
        ),
        Code(
            "kind-unknown",
            "There is no such kind of annotation.",
            "Correct it, or declare it under `kinds:` in `brief.yaml`.",
        ),
        Code(
            "id-duplicate",
            (
                "Two annotations of one article have the same id, or the same selector; "
                "or the id of an annotation is one that the page itself has; or the "
                "`{#id}` of a heading is that of another heading, of an annotation, "
                "or of the page itself."
            ),
            "Give one of them another.",
        ),
        Code(
            "speaker-missing",
            "A quotation has no speaker. Warning; a hint while the annotation is a draft.",
            "Add `speaker:`, or `attributed_to:` if it has no name.",
            Severity.HINT,
        ),
        Code(
            "teller-alone",
            "An annotation has `reported_by:` without a `speaker:`.",
            "Add the speaker whose words were reported.",
        ),
        Code(
            "teller-speaker",
            "The speaker of an annotation is also the one who reports the words.",
            "Remove `reported_by:`.",
        ),
        Code(
            "teller-double",
            "An annotation has both `reported_by:` and `attributed_to:`.",
            "Keep one: `reported_by:` for an actor, `attributed_to:` for somebody without a name.",
        ),
        Code(
            "font-missing",
            "No font on this machine can write the script of some articles. Hint: they have no "
            "picture for sharing.",
            "Install a font for the script that the message names.",
            Severity.HINT,
        ),
        Code(
            "pull-unknown",
            "`pull:` names no annotation of the article.",
            "Name one by its id; the message names the nearest.",
        ),
        Code(
            "pull-unfit",
            "`pull:` names an annotation in which nobody speaks, or words that are second-hand.",
            "Choose somebody's own words, or remove `pull:`.",
        ),
        Code(
            "quotation-uncovered",
            (
                "No annotation covers any of the words of a quotation. Hint, of `brief check` "
                "alone; it knows the languages of [`brief suggest`](suggest.md)."
            ),
            "Annotate it, if readers should know who said it; or leave it.",
            Severity.HINT,
        ),
        Code(
            "speaker-differs",
            (
                "The words beside a quotation name another speaker than its annotation (“…,” "
                "said Ann, with `speaker: bob`). Hint, of `brief check` alone."
            ),
            "Correct `speaker:`, or leave it if the annotation is right.",
            Severity.HINT,
        ),
        Code(
            "actor-unused",
            (
                "An actor of `content/actors.yaml` is used in no article and named in none; or one "
                "of a sidecar says nothing in its article and is not named in it. Hint, of "
                "`brief check` alone."
            ),
            "Remove the actor, or the mistake in the id that others use.",
            Severity.HINT,
        ),
        Code(
            "actor-double",
            "Actors of different ids have one name. Hint, of `brief check` alone.",
            "If they are one person, use one id; otherwise make their names different.",
            Severity.HINT,
        ),
    ),
    "Records": (
        Code(
            "record-missing",
            "With `--locked`, articles with annotations have no record. Hint; a warning of "
            "`brief check --strict`.",
            "Run `brief build` without `--locked`, and commit the records that it writes.",
            Severity.HINT,
        ),
        Code(
            "record-outdated",
            "With `--locked`, a record is of an earlier text, or of other annotations, and all "
            "of them are exact. Hint; a warning of `brief check --strict`.",
            "Run `brief build` without `--locked`, and commit the records that it writes.",
            Severity.HINT,
        ),
        Code(
            "record-stray",
            "A record has no article of the same name beside it. Hint.",
            "Run `brief check --fix`, which renames it where its text tells the article that was "
            "renamed. Else rename it, or remove it.",
            Severity.HINT,
        ),
        Code(
            "record-damaged",
            "A record was not written by Brief, or was changed since. Warning: it is ignored, and "
            "kept.",
            "Restore it from Git; or run `brief check --fix`, which rewrites it where all "
            "is exact.",
            Severity.WARNING,
        ),
        Code(
            "record-conflict",
            "A record holds an unresolved merge. Warning: the side that has the article's text "
            "is used; else only the permalinks that both sides have.",
            "Resolve the article and its sidecar; the next build rewrites the record.",
            Severity.WARNING,
        ),
        Code(
            "record-newer",
            "A record was written by a newer version of Brief. Warning: it is ignored, and kept.",
            "Upgrade.",
            Severity.WARNING,
        ),
        Code(
            "record-unwritable",
            "A record can't be written. Hint: the site is built all the same.",
            "Check the permissions of its folder, or use `--locked`.",
            Severity.HINT,
        ),
    ),
    "Templates": (
        Code(
            "template-missing",
            "A template of yours includes or extends one that is not there.",
            ("Correct its name, or remove your template: the default theme's is then used."),
        ),
        Code(
            "template-unused",
            (
                "A file in `templates/` has no name of a template of the theme, and no template "
                "names it. Hint: nothing is made of it."
            ),
            "Correct its name: the message names the nearest; or remove it.",
            Severity.HINT,
        ),
        Code(
            "template-invalid",
            "A template is not valid Jinja.",
            "Fix it at the line that is shown.",
        ),
        Code(
            "template-failed",
            "A template failed while it made a page.",
            "Fix it, or remove it: the default theme's is then used.",
        ),
        Code(
            "template-unsafe",
            "A template of the site asks for what the sandbox does not give: Python's own insides.",
            "Write it without, or set `trusted_templates: true` in `brief.yaml`.",
        ),
    ),
}
CODES: Mapping[str, Code] = {code.name: code for codes in SECTIONS.values() for code in codes}


def table(codes: tuple[Code, ...]) -> str:
    """The codes as a table in Markdown."""
    rows = ["| code | what is wrong | what to do |", "|---|---|---|"]
    for code in codes:
        cells = (f"`{code.name}`", code.meaning, code.remedy)
        rows.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(rows)
