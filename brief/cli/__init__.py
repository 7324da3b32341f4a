"""The `brief` command: one module per command, which parses options, calls and reports."""

from __future__ import annotations

from brief import __version__
from brief.cli.loading import Loading, tell_interrupts

tell_interrupts()
with Loading():
    import contextlib
    import errno
    import gc
    import importlib
    import os
    import signal
    import sys
    from collections.abc import Iterator
    from typing import Any

    import click

COMMANDS = (
    "annotate",
    "build",
    "check",
    "export",
    "import",
    "init",
    "new",
    "publish",
    "schema",
    "serve",
    "suggest",
)
"""Each command is the `command` of the module of its name."""


class Commands(click.Group):
    """The commands, each imported only when it is used: `brief --version` waits for none."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name, or None."""
        if cmd_name not in COMMANDS:
            return None
        # Modules are kept: looking for rings among them takes a tenth of the time to load them.
        gc.disable()
        try:
            with Loading():
                command = importlib.import_module(f"brief.cli.{cmd_name}").command
        finally:
            gc.enable()
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is named; one that there is not may be meant as another."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            import difflib

            near = difflib.get_close_matches(args[0].lower(), COMMANDS, n=1)
            if not near:
                raise
            raise click.UsageError(f"{error.message} Did you mean '{near[0]}'?", ctx) from None

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the command line; output that a full disk doesn't take is an error in a line."""
        try:
            try:
                return super().main(*args, **kwargs)
            finally:
                # What is held back is else written once nobody can tell of it.
                if sys.stdout is not None and not sys.stdout.closed:
                    sys.stdout.flush()
        except OSError as error:
            from brief.regular import FULL

            if error.errno not in FULL and error.errno != errno.EPIPE:
                raise
            # Nor may it be tried again when the process ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            if error.errno in FULL:
                click.echo(f"error: {error.strerror}.", err=True)
            sys.exit(1)

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """Read the arguments; `--help` is answered here."""
        with interruptible():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> object:
        """Run the command."""
        encoding = sys.getfilesystemencoding()
        if encoding.lower() not in ("utf-8", "utf8"):
            click.echo(
                f"error: File names are in {encoding} here, which does not have all characters.\n"
                "    Use UTF-8: set PYTHONUTF8=1, or a locale such as C.UTF-8.",
                err=True,
            )
            sys.exit(2)
        with interruptible():
            return super().invoke(ctx)


@contextlib.contextmanager
def interruptible() -> Iterator[None]:
    """Let what is interrupted end as in a shell, with 128 and the signal."""
    try:
        yield
    except KeyboardInterrupt:
        click.echo("Interrupted.", err=True)
        sys.exit(128 + signal.SIGINT)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="brief")
def main() -> None:
    """Build sites of annotated news briefs: who said what, where, and how we know."""
