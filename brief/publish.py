"""Publish: the built site as one commit on a branch of a remote, where GitHub Pages shows it.

The work tree, the index and the current branch are never touched: the site is built into a
temporary folder, its files become a tree and a commit without any of them, and the push changes
the remote's branch in one step, if nobody else has meanwhile.
"""

from __future__ import annotations

import datetime
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from brief import git
from brief.config import Config, parse_config
from brief.content.left_out import left_out
from brief.content.read import CONFIG, CONTENT, RECORD, TEMPLATES, read_config
from brief.github import pages_address
from brief.output.private import PRIVATE
from brief.pages import Options
from brief.pipeline import build
from brief.problems import CommandError, Problem, UsageError, printable_line
from brief.workers import Map

MARK = "Published-by"
TREE = "Published-Tree"
SOURCE = "Source-Commit"
COMMIT_ID = re.compile(r"[0-9a-f]{40,64}")
SHOWN = 5
PROGRAMS = ("ext::", "fd::")
"""What begins an address by which git runs a program, or waits for one that it was begun by."""


class Target(Struct, frozen=True):
    """Where to publish, and how: the options of the command."""

    remote: str = "origin"
    branch: str = "gh-pages"
    message: str = ""
    base_url: str = ""
    squash: bool = False
    allow_dirty: bool = False
    allow_older: bool = False
    dry_run: bool = False


class Publication(Struct, frozen=True):
    """What was published, or would be: the commit is None where the branch has it already."""

    commit: str | None
    files: int
    changes: tuple[tuple[str, str], ...]
    """`A`, `M` or `D` and the path, for each file that is not as it was."""
    address: str
    """The site's address, if that is known."""
    first: bool
    on_github: bool
    hints: tuple[Problem, ...] = ()
    """What the build says though nothing is wrong, such as what waits for its date."""


def publish(
    root: Path, target: Target, *, until: datetime.date | None = None, run: Map = map
) -> Publication:
    """Build the site at `root` strictly, and publish it. Articles of a later date
    than `until` are left out. `run` is called as `map` is.

    Raises `ContentError` where it does not build, `UsageError` where there is something to do
    first, and `CommandError` where the disk fails; the remote's branch is then as it was.
    """
    repository = git.open_repository(root)
    remote = find_remote(repository, target.remote)
    check_branch(repository, target)
    source, dirty = source_commit(repository, allow_dirty=target.allow_dirty)
    check_identity(repository)
    config = config_of(root)
    address = target.base_url or config.address or remote.address
    with tempfile.TemporaryDirectory(prefix="brief-publish-") as folder:
        scratch = Path(folder)
        options = Options(address)
        report = build(
            root, scratch / "site", options, until=until, strict=True, run=run, once=True
        )
        if target.dry_run:
            repository = git.quarantined(repository, scratch / "objects")
        files = site_files(scratch / "site", config)
        commit = None
        try:
            tree = git.write_tree(repository, files, scratch)
            tip = published_tip(repository, target, remote)
            if tip and tip.tree != tree and not target.allow_older:
                check_newer(repository, target, tip, source)
            if tip is None or tip.tree != tree or (target.squash and tip.parents):
                commit = git.write_commit(
                    repository,
                    tree,
                    [tip.id] if tip and not target.squash else [],
                    message_of(target, tree, source, dirty=dirty),
                )
        except git.GitError as error:
            raise CommandError(
                "Git can't store the site; nothing is published.",
                f"Git says: {error.words}\n"
                "If the disk is full, make room on it, and run brief publish again. What Git has\n"
                "begun in its own folder stays there until “git gc” removes it.",
            ) from error
        if commit:
            push(repository, target, remote, commit, tip)
        changes = git.changed_files(repository, tip.tree, tree) if tip else []
    return Publication(
        commit,
        len(files),
        tuple(changes if tip else (("A", path) for path in files)),
        address,
        first=tip is None,
        on_github=bool(remote.address),
        hints=report.warnings,
    )


class Remote(Struct, frozen=True):
    """A remote as the user calls it, and where it is read: from where it is pushed to."""

    name: str
    reading: str
    address: str
    """Where GitHub Pages shows its site; empty where it is not on GitHub."""


def find_remote(repository: git.Repository, name: str) -> Remote:
    """The remote of a name; raises `UsageError` where there is none."""
    remotes = repository.line("remote").splitlines()
    if name in remotes:
        refuse_option(f"The name of the remote “{name}”", name, "git remote rename OLD NEW")
        url = repository.line("remote", "get-url", name)
        push_url = repository.line("remote", "get-url", "--push", name)
        refuse_option(f"The URL of the remote “{name}”", url, f"git remote set-url {name} URL")
        remedy = f"git remote set-url --push {name} URL"
        refuse_option(f"The push URL of the remote “{name}”", push_url, remedy)
        address = pages_address(push_url) or pages_address(url)
        return Remote(name, name if url == push_url else push_url, address)
    if remotes:
        hint = f"Name one with --remote: {', '.join(remotes)}."
    else:
        hint = f"Add it: git remote add {name} https://github.com/YOU/YOUR-REPOSITORY.git"
    raise UsageError(f"The repository has no remote “{name}”.", hint)


def refuse_option(what: str, text: str, remedy: str) -> None:
    """Raise `UsageError` where git would take a name or a URL for an option, or run what it has."""
    if text.startswith("-"):
        raise UsageError(f"{what} begins with “-”, as only options do.", f"Change it: {remedy}")
    if text.startswith(PROGRAMS):
        raise UsageError(f"{what} is no address, but names a program.", f"Change it: {remedy}")


def check_branch(repository: git.Repository, target: Target) -> None:
    """Raise `UsageError` where the branch can't have the name, or is the one that is worked on."""
    named = repository.succeeds("check-ref-format", f"refs/heads/{target.branch}")
    if not named or target.branch.startswith("-") or target.branch == "HEAD":
        raise UsageError(
            f"“{target.branch}” can't be the name of a branch.", "Name another with --branch."
        )
    if repository.succeeds("symbolic-ref", "-q", "HEAD"):
        current = repository.line("symbolic-ref", "--short", "HEAD")
        if current == target.branch:
            raise UsageError(
                f"{target.branch} is the branch that you are on.",
                "The site goes to a branch of its own: go back to the one with your articles, "
                "or name another with --branch.",
            )


def source_commit(repository: git.Repository, *, allow_dirty: bool) -> tuple[str | None, bool]:
    """The commit that is published, and whether there is more than it has.

    Raises `UsageError` where there is, unless that is allowed.
    """
    paths = [
        path for path in git.changes(repository, [CONFIG, CONTENT, TEMPLATES]) if not left_out(path)
    ]
    if paths and not allow_dirty:
        shown = "\n".join(f"  {printable_line(path)}" for path in paths[:SHOWN])
        more = f"\n  and {len(paths) - SHOWN} more" if len(paths) > SHOWN else ""
        if all(path.endswith(RECORD) for path in paths):
            raise UsageError(
                "Some records of anchors are not committed: they keep annotations and permalinks "
                "when an article is corrected.",
                f"{shown}{more}\nCommit them with their articles (git add {CONTENT} && git "
                "commit). To publish all the same, give --allow-dirty.",
            )
        raise UsageError(
            "Some files would be published that are not committed, or not as they are.",
            f"{shown}{more}\nCommit them (git add . && git commit), or move those that Git ignores "
            f"out of {CONTENT}/. To publish all the same, give --allow-dirty.",
        )
    if not repository.succeeds("rev-parse", "--verify", "--quiet", "HEAD^{commit}"):
        if allow_dirty:
            return None, True
        raise UsageError(
            "The repository has no commit yet.",
            "Commit your articles (git add .; git commit), or publish all the same with "
            "--allow-dirty.",
        )
    return repository.line("rev-parse", "HEAD^{commit}"), bool(paths)


def check_identity(repository: git.Repository) -> None:
    """Raise `UsageError` where git has no name for the author of a commit."""
    try:
        repository.run("var", "GIT_AUTHOR_IDENT")
        repository.run("var", "GIT_COMMITTER_IDENT")
    except git.GitError:
        raise UsageError(
            "Git does not know who you are, so it can't make a commit.",
            'Tell it: git config --global user.name "Your Name"\n'
            "         git config --global user.email you@example.org",
        ) from None


def config_of(root: Path) -> Config:
    """The site's configuration; where it has errors, the default: the build reports them."""
    config, _ = parse_config(read_config(root))
    return config


def site_files(site: Path, config: Config) -> dict[str, Path | bytes]:
    """The files to publish by their paths: the built ones, and what GitHub Pages asks for."""
    files: dict[str, Path | bytes] = {
        path.relative_to(site).as_posix(): path
        for path in sorted(site.rglob("*"))
        if path.is_file() and path.relative_to(site).parts[0] != PRIVATE
    }
    # Or GitHub would run Jekyll, which drops what begins with “_”.
    files[".nojekyll"] = b""
    if config.domain:
        files["CNAME"] = f"{config.domain}\n".encode()
    return files


def published_tip(repository: git.Repository, target: Target, remote: Remote) -> git.Commit | None:
    """The last publication, or None; raises `UsageError` where the branch holds something else."""
    try:
        tip = git.remote_tip(repository, remote.reading, target.branch)
    except git.GitError as error:
        raise UsageError(
            f"The remote “{target.remote}” can't be read.", f"Git says: {error.words}"
        ) from error
    if tip is None:
        return None
    try:
        commit = git.read_commit(repository, tip)
    except git.GitError as error:
        # The branch was replaced between asking for its tip and fetching it.
        raise overtaken(target) from error
    if commit.trailers.get(MARK) != "brief" or commit.trailers.get(TREE) != commit.tree:
        raise UsageError(
            f"The branch “{target.branch}” of {target.remote} holds something that Brief did not "
            f"publish: {commit.id[:10]} “{commit.subject}”.",
            "Publish to another branch with --branch. Or, if nothing on this one is needed, "
            f"remove it first: git push {target.remote} --delete {target.branch}",
        )
    return commit


def check_newer(
    repository: git.Repository, target: Target, tip: git.Commit, source: str | None
) -> None:
    """Raise `UsageError` where the site was published from what the `source` commit doesn't have.

    A clone that has not what others corrected would bring back what they took off the site. Where
    history was cut off, as in a shallow clone, that can't be told.
    """
    published = tip.trailers.get(SOURCE, "")
    if not COMMIT_ID.fullmatch(published) or published == source:
        return
    if source and repository.succeeds("merge-base", "--is-ancestor", published, source):
        return
    known = repository.succeeds("cat-file", "-e", f"{published}^{{commit}}")
    if not known and repository.line("rev-parse", "--is-shallow-repository") == "true":
        return
    where = "is not in what you have checked out" if known else "is not in this clone"
    raise UsageError(
        f"The site was last published from the commit {published[:10]}, which {where}: publishing "
        "now would bring back what it changed.",
        "Get the changes (git pull), and run brief publish again; who published may have to push "
        "their commits first. To publish all the same, give --allow-older.",
    )


def message_of(target: Target, tree: str, source: str | None, *, dirty: bool) -> str:
    """The commit's message, with the trailers by which a publication is known."""
    message = target.message.strip()
    if not message:
        message = f"Publish {source[:10]}" if source else "Publish"
    trailers = [f"{MARK}: brief", f"{TREE}: {tree}"]
    if source:
        trailers.append(f"{SOURCE}: {source}")
    if dirty:
        trailers.append("Source-Dirty: true")
    return "\n".join([message, "", *trailers, ""])


def push(
    repository: git.Repository,
    target: Target,
    remote: Remote,
    commit: str,
    tip: git.Commit | None,
) -> None:
    """Push the commit; raises `UsageError` where the remote does not take it."""
    expected = tip.id if tip else None
    try:
        git.push(
            repository, remote.name, commit, target.branch,
            expected=expected, dry_run=target.dry_run,
        )  # fmt: skip
    except git.GitError as error:
        try:
            now = git.remote_tip(repository, remote.reading, target.branch)
        except git.GitError:
            now = expected
        if now == commit:
            return  # It was taken; only the answer got lost.
        if now != expected:
            raise overtaken(target) from error
        raise UsageError(
            f"“{target.remote}” did not take the site; its branch “{target.branch}” is as it was.",
            f"Git says: {error.words}",
        ) from error


def overtaken(target: Target) -> UsageError:
    return UsageError(
        f"Somebody else published to “{target.branch}” of {target.remote} at the same time; "
        "theirs is now the site.",
        "Get their changes (git pull), and run brief publish again.",
    )


def counts(changes: Iterable[tuple[str, str]]) -> dict[str, int]:
    """How many files were added (`A`), changed (`M`) and removed (`D`)."""
    found = {"A": 0, "M": 0, "D": 0}
    for kind, _ in changes:
        found[kind] = found.get(kind, 0) + 1
    return found
