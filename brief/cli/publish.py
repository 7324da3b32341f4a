"""`brief publish`."""

from __future__ import annotations

from pathlib import Path

import click

from brief.cli.options import FOLDER, check_base_url
from brief.cli.report import reported, show
from brief.clock import today
from brief.problems import printable_line
from brief.publish import Publication, Target, counts, publish
from brief.workers import in_processes, processors

SHOWN = 20


@click.command("publish")
@click.option("--source", type=FOLDER, default=Path(), metavar="DIR",
              help="The folder that holds content/ (default: this one).")  # fmt: skip
@click.option("--remote", default="origin", metavar="NAME", show_default=True,
              help="The remote to push to.")  # fmt: skip
@click.option("--branch", default="gh-pages", metavar="NAME", show_default=True,
              help="The branch that the site goes to. It holds nothing else.")  # fmt: skip
@click.option("--message", "-m", default="", metavar="TEXT",
              help="The commit's message (default: “Publish” and the source commit).")  # fmt: skip
@click.option("--base-url", default="", metavar="URL",
              help="The address of the site (default: base_url or domain of brief.yaml, else "
              "what GitHub Pages makes of the remote).")  # fmt: skip
@click.option("--squash", is_flag=True, help="Keep no history on the branch: one commit only.")
@click.option("--allow-dirty", is_flag=True, help="Publish what is not committed, too.")
@click.option("--allow-older", is_flag=True,
              help="Publish although the site was last published from commits that you "
                   "don't have.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Say what would be published, and publish nothing.")
@reported
def command(
    source: Path,
    remote: str,
    branch: str,
    message: str,
    base_url: str,
    squash: bool,
    allow_dirty: bool,
    allow_older: bool,
    dry_run: bool,
) -> None:
    """Push the site to a branch for GitHub Pages to show.

    The site is built strictly, and the branch gets one commit per publication. Your files, the
    index and the branch that you are on stay as they are.
    """
    check_base_url(base_url)
    target = Target(
        remote=remote,
        branch=branch,
        message=message,
        base_url=base_url,
        squash=squash,
        allow_dirty=allow_dirty,
        allow_older=allow_older,
        dry_run=dry_run,
    )
    done = publish(source, target, until=today(), run=in_processes(processors()))
    show(done.hints)
    where = f"the branch {branch} of {remote}"
    if done.commit is None:
        click.echo(f"Nothing to publish: {where} has this site already ({done.files:,} files).")
        return
    number = counts(done.changes)
    if dry_run:
        for kind, path in done.changes[:SHOWN]:
            click.echo(f"{kind} {printable_line(path)}")
        if len(done.changes) > SHOWN:
            click.echo(f"  and {len(done.changes) - SHOWN:,} more")
    click.echo(
        f"{'Would publish' if dry_run else 'Published'} {done.files:,} files to {where}: "
        f"{number['A']:,} added, {number['M']:,} changed, {number['D']:,} removed"
        f"{'' if dry_run else f' (commit {done.commit[:10]})'}."
    )
    tell_address(done, branch)


def tell_address(done: Publication, branch: str) -> None:
    """Where the site is to be seen, or what keeps it from being right there."""
    if done.address:
        click.echo(done.address)
    else:
        click.echo(
            "The address of the site is not known, so feeds and the page for wrong addresses "
            "are not right yet. Set base_url in brief.yaml, or give --base-url.",
            err=True,
        )
    if done.first and done.on_github:
        click.echo(
            "To switch it on, once: on GitHub, under Settings → Pages, choose “Deploy from a "
            f"branch”, {branch}, / (root).",
            err=True,
        )
