"""Write: from bytes to the disk, the only stage that changes it.

Everything is staged in `.brief/` inside the output folder before anything of the site is touched,
so that an error on the way leaves the site as it was. Then each file is replaced atomically: first
what is new, then what changed, then what is gone is removed, so that links keep resolving. Where
the disk fails in that, each file is whole, and the message says what is left to the next build. The
manifest names what the program wrote; nothing else is ever overwritten or removed.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import shutil
import socket
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import partial
from io import BufferedReader
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec import Struct, field

from brief.content.read import ASSET_LIMIT
from brief.problems import OutputError, UsageError
from brief.program import Identity, identity
from brief.regular import Origin, digest_regular, open_regular, read_regular
from brief.store import Store, key_of
from brief.unchanged import CACHE, COPY, OutputState, output_state, wait_for_tick
from brief.workers import Map

T = TypeVar("T")

PRIVATE = ".brief"
MANIFEST = "manifest.json"
STAGING = "staging"
LOCK = "lock"
OWN = f"{PRIVATE}/{MANIFEST}"
KEPT = frozenset({"CNAME", "lost+found"})
"""Files that may be in an output folder before the first build, as may hidden ones."""

MANIFEST_LIMIT = 256 * 1024 * 1024
"""The most bytes of a manifest: that of over a million files."""
DIGEST = re.compile("[0-9a-f]{64}")

NOT_A_FILE = frozenset(
    {
        errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EINVAL, errno.ELOOP, errno.ENAMETOOLONG,
        errno.ENXIO, errno.ENODEV,
    }
)  # fmt: skip
"""What the system says where nothing, or something else, is in the place of a regular file."""

READABLE = 0o022
"""The umask with which everybody may read what is written."""

Manifest = Mapping[str, tuple[str, ...]]
"""The digests that a file of ours may have: two while a build replaces it."""


class Stored(Struct, frozen=True):
    """The manifest's file. It may have come with a copy of the site: what it says is looked at."""

    files: Mapping[str, Any]
    version: int = 1


STORED = msgspec.json.Decoder(Stored)


class Written(Struct, frozen=True):
    """What became of the output folder's files."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    kept: tuple[str, ...] = ()
    """Files that no longer belong to the site, but were edited since they were written."""
    known: int = 0
    """How many files did not have to be made, as what they are made from was as before."""
    state: OutputState = OutputState((), (), "")
    """All that was written, or found right, as the disk then has it."""


def check_output(root: Path, output: Path, sources: Iterable[Path]) -> None:
    """Raise `UsageError` where building into `output` could harm what the program did not write.

    Raises `OutputError` as `check_private` does.
    """
    check_way(output)
    folder = output.resolve()
    if leads_astray(output, root):
        raise UsageError(
            f"The output folder {output} is a symbolic link out of the site, or to something "
            "hidden in it.",
            f"Remove the link, or name the folder itself: --output {folder}",
        )
    if root.resolve().is_relative_to(folder):
        raise UsageError(
            f"The output folder {output} is, or holds, the source folder.",
            "Name a folder of its own with --output.",
        )
    if is_taken(folder, root.resolve()):
        raise UsageError(
            f"The output folder {output} is a place for what is no site: .git or {CACHE}.",
            "Name a folder of its own with --output.",
        )
    for source in sources:
        if source.is_symlink():
            continue  # Where it may lead is decided when it is read.
        if folder.is_relative_to(source.resolve()) or source.resolve().is_relative_to(folder):
            raise UsageError(
                f"The output folder {output} and the source {source} contain each other.",
                "Name a folder of its own with --output.",
            )
    if not folder.exists():
        return
    check_private(folder)
    if os.path.lexists(folder / PRIVATE / MANIFEST):
        return
    foreign = sorted(
        entry.name
        for entry in folder.iterdir()
        if entry.name == ".git" or not (entry.name.startswith(".") or entry.name in KEPT)
    )
    if foreign:
        raise UsageError(
            f"The output folder {output} has files that Brief did not write, such as {foreign[0]}.",
            "Name an empty folder with --output, or empty this one.",
        )


def check_way(output: Path) -> None:
    """Raise `UsageError` where something else is in the place of the folder, or of one above it."""
    for path in (output, *output.parents):
        if os.path.lexists(path):
            if os.path.isdir(path):
                return
            link = (
                "a symbolic link that leads to no folder" if path.is_symlink() else "not a folder"
            )
            raise UsageError(f"{path} is {link}.", "Name another with --output.")


def is_taken(folder: Path, root: Path) -> bool:
    """Whether Git has the folder for its own, or a build for what it keeps for the next one."""
    cache = root / CACHE
    copy = folder.parent == cache and folder.name.startswith(COPY)
    return ".git" in folder.parts or (folder.is_relative_to(cache) and not copy)


def leads_astray(output: Path, root: Path) -> bool:
    """Whether links lead from a folder of the site out of it, or to something hidden in it.

    They can come with a copy of the site. A folder outside is the user's choice.
    """
    named, top = Path(os.path.abspath(output)), Path(os.path.abspath(root))
    if not named.is_relative_to(top):
        return False
    folder, inner = output.resolve(), root.resolve()
    if folder == inner / named.relative_to(top):
        return False
    return not folder.is_relative_to(inner) or any(
        part.startswith(".") for part in folder.relative_to(inner).parts
    )


class Content(Struct, frozen=True):
    """How the bytes of a file are made.

    `made_from` gives digests of all that decides them, the one that takes least time first: a file
    that was made from what has one of these digests is as it would be made. The first ones, as many
    as are `quick`, take little time. With `lasting`, the bytes themselves are kept by the last of
    them, too.
    """

    make: Callable[[], bytes]
    made_from: Callable[[], Iterator[bytes]] = lambda: iter(())
    quick: int = 1
    lasting: bool = False


class Earlier(Struct, frozen=True, array_like=True):
    """A file of the output folder as an earlier build left it, and what it was made from."""

    made_from: tuple[bytes, ...]
    digest: str
    identity: Identity


class Last(Struct, frozen=True, array_like=True):
    """All files of the output folder as the last build left them, and what the disk then had."""

    files: dict[str, Earlier] = {}
    state: str = ""

    @property
    def manifest(self) -> Manifest:
        """The manifest as the build left it, whose file takes longer to read."""
        return {path: (each.digest,) for path, each in self.files.items()}


LAST = msgspec.msgpack.Decoder(Last)


def write(
    output: Path,
    files: Mapping[str, T],
    content: Callable[[T], Content],
    *,
    run: Map = map,
    store: Store | None = None,
    once: bool = False,
) -> Written:
    """Let the output folder have exactly these files, beside those that aren't the program's.

    `files` gives paths with forward slashes, each with what `content` says how to make its bytes
    of. They are made and staged by `run`, which is called as `map` is and may work in other
    processes, also of machines that have the folder at the same path; all are staged before the
    site is touched. What each was made from is kept in the `store`, unless this folder is written
    only `once`.

    Raises what `content` raises, and `OutputError` where a file that the program did not write, or
    that was edited since, is in the way, and where the disk fails.
    """
    try:
        output.mkdir(parents=True, exist_ok=True)
        check_private(output)
        (output / PRIVATE).mkdir(exist_ok=True)
        with locked(output / PRIVATE / LOCK), umask(READABLE):
            everything = output / PRIVATE / STAGING
            shutil.rmtree(everything, ignore_errors=True)
            # What another machine has left where it is thought to see this folder has another name.
            staging = everything / secrets.token_hex(8)
            staging.mkdir(parents=True)
            try:
                store = store or Store()
                last = Last() if once else last_of(store, output)
                untouched = is_untouched(output, last)
                where = Stage(
                    output,
                    staging,
                    last.manifest if untouched else read_manifest(output),
                    absent(output, files),
                    store,
                    last.files,
                    untouched,
                )
                ready = staged(where, files, each_made(where, files, content, run))
                written = apply(where, ready)
                if written.written or written.removed:
                    wait_for_tick(everything)
                as_before = {
                    path: last.files[path].identity for path in ready.known if where.untouched
                }
                state = output_state(output, (*files, OWN), as_before)
                if not once:
                    remember(where, last, ready, state)
                return msgspec.structs.replace(written, known=len(ready.known), state=state)
            finally:
                shutil.rmtree(everything, ignore_errors=True)
    except OSError as error:
        raise OutputError(
            f"The site can't be written: {reason(error)}.",
            "The last site is as it was. Fix this, and build again.",
        ) from error


def reason(error: OSError) -> str:
    """What failed, and with which file."""
    file = f"{error.filename} " if error.filename else ""
    return f"{file}{error.strerror or error}"


def check_private(output: Path) -> None:
    """Raise `OutputError` where a link or an odd file takes the place of a file of our own."""
    for name, expected in (
        (PRIVATE, stat.S_IFDIR),
        (f"{PRIVATE}/{STAGING}", stat.S_IFDIR),
        (f"{PRIVATE}/{LOCK}", stat.S_IFREG),
        (f"{PRIVATE}/{MANIFEST}", stat.S_IFREG),
        (f"{PRIVATE}/{MANIFEST}.new", stat.S_IFREG),
    ):
        try:
            found = os.lstat(output / name)
        except FileNotFoundError:
            continue
        if stat.S_IFMT(found.st_mode) != expected:
            what = "folder" if expected == stat.S_IFDIR else "regular file"
            link = ", but a symbolic link" if stat.S_ISLNK(found.st_mode) else ""
            raise OutputError(
                f"{name} in the output folder is not a {what}{link}.",
                "Brief keeps its own files there. Remove it, and build again.",
            )
        if name == f"{PRIVATE}/{MANIFEST}" and found.st_size > MANIFEST_LIMIT:
            raise OutputError(
                f"{name} in the output folder has {found.st_size:,} bytes; "
                f"the limit is {MANIFEST_LIMIT:,}.",
                "Brief did not write it so. Empty the output folder, and build again.",
            )


class Stage(Struct, frozen=True):
    """Where files are staged: in `staging`, each at its path of the site.

    `absent` has the names at the top of the site that the output folder doesn't have: what is below
    them is new, and is brought there at once. `real` holds the folders of the output that are known
    to be no symbolic links, and `made` those that were made for staged files.
    """

    output: Path
    staging: Path
    manifest: Manifest
    absent: frozenset[str]
    store: Store
    earlier: Mapping[str, Earlier]
    untouched: bool = False
    real: set[str] = field(default_factory=set)
    made: set[str] = field(default_factory=set)


class State(Enum):
    """What a file of the site is, as against the output folder."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    FOREIGN = "foreign"


class Made(Struct, frozen=True):
    """What became of one file. `kept` are bytes that are to be kept by what they were made from."""

    state: State
    digest: str
    made_from: tuple[bytes, ...] = ()
    kept: bytes | None = None
    known: bool = False
    """Whether it didn't have to be made."""


class Staged(Struct, frozen=True):
    """What is to be done: the staged paths that are `new`, and those that are `changed`."""

    digests: Mapping[str, str]
    made_from: Mapping[str, tuple[bytes, ...]]
    new: tuple[str, ...]
    changed: tuple[str, ...]
    known: frozenset[str] = frozenset()
    """Those that did not have to be made."""


def absent(output: Path, paths: Iterable[str]) -> frozenset[str]:
    """The names at the top of the site that the output folder doesn't have.

    Names that differ in case alone are left out: on some systems they are one folder.
    """
    names = {path.partition("/")[0] for path in paths}
    alike = Counter(map(str.casefold, names))
    return frozenset(
        name
        for name in names
        if alike[name.casefold()] == 1 and not os.path.lexists(f"{output}/{name}")
    )


def each_made(
    where: Stage, files: Mapping[str, T], content: Callable[[T], Content], run: Map
) -> Iterator[Made]:
    """What became of each file; only those that the quickest look doesn't know are given to `run`.

    That look is taken here: what files are known by is then made once, and not in each process.
    """
    known: dict[str, Made] = {}
    for path, each in files.items():
        if path in where.earlier:
            made = content(each)
            found, _ = unchanged(where, path, islice(made.made_from(), made.quick))
            if found:
                known[path] = found
    unknown = tuple((path, each) for path, each in files.items() if path not in known)
    rest = iter(run(partial(stage, where, content), unknown))
    return (known[path] if path in known else next(rest) for path in files)


def unchanged(
    where: Stage, path: str, keys: Iterable[bytes]
) -> tuple[Made | None, tuple[bytes, ...]]:
    """What is known of a file that is as it was by one of its keys; and the keys looked at."""
    before = where.earlier.get(path)
    made_from: tuple[bytes, ...] = ()
    for key in keys:
        made_from = (*made_from, key)
        if before and key in before.made_from and is_as_before(where, path, before):
            known = (*made_from, *before.made_from[len(made_from) :])
            return Made(State.UNCHANGED, before.digest, known, known=True), made_from
    return None, made_from


def stage(where: Stage, content: Callable[[T], Content], place: tuple[str, T]) -> Made:
    """Make a file's bytes, and write them into the staging folder if they are new or changed.

    Nothing is made where the file is known to have been made from the same.
    """
    path, each = place
    given = content(each)
    found, made_from = unchanged(where, path, given.made_from())
    if found:
        return found
    data = kept = None
    if given.lasting and made_from:
        data = where.store.get(made_from[-1:]).get(made_from[-1])
    if data is None:
        data = given.make()
        kept = data if given.lasting and made_from else None
    digest = hashlib.sha256(data).hexdigest()
    before = where.earlier.get(path)
    if before and where.untouched:
        if digest == before.digest:
            return Made(State.UNCHANGED, digest, made_from, kept)
        put(where, path, data)
        return Made(State.CHANGED, digest, made_from, kept)
    old = existing(where, path)
    if old is not None:
        with old:
            if holds(old, data):
                return Made(State.UNCHANGED, digest, made_from, kept)
            if digest_regular(old, ASSET_LIMIT) not in where.manifest.get(path, ()):
                return Made(State.FOREIGN, digest)
    put(where, path, data)
    return Made(State.NEW if old is None else State.CHANGED, digest, made_from, kept)


def put(where: Stage, path: str, data: bytes) -> None:
    """Write a file into the staging folder, whole or not at all.

    A machine that a cluster has given up may still be at it when the file is in its place already.
    """
    partial = f"{where.staging}/.{secrets.token_hex(8)}"
    try:
        with open(partial, "wb") as opened:
            make_readable(opened.fileno(), 0o444)
            opened.write(data)
        make_folders(where.staging, path, where.made)
        os.replace(partial, f"{where.staging}/{path}")
    except FileNotFoundError as error:
        if os.path.isdir(where.staging):
            raise
        raise OutputError(
            f"The machine {socket.gethostname()} does not see the output folder {where.output}.",
            "Name a folder with --output that all machines have at the same path.",
        ) from error


def make_readable(file: int | str, bits: int) -> None:
    """Let everybody read what is made in a process that may have another umask."""
    mode = stat.S_IMODE(os.stat(file).st_mode)
    if mode & bits != bits:
        os.chmod(file, mode | bits)


def is_as_before(where: Stage, path: str, before: Earlier) -> bool:
    """Whether a file of the site is what an earlier build left there."""
    if where.untouched:
        return True
    if not behind_link(where, path):
        with contextlib.suppress(OSError):
            if identity(os.lstat(f"{where.output}/{path}")) == before.identity:
                return True
    found = existing(where, path)
    if found is None:
        return False
    with found as file:
        return digest_regular(file, ASSET_LIMIT) == before.digest


def last_of(store: Store, output: Path) -> Last:
    """The output folder as the last build left it, as far as that is known."""
    key = key_of_output(output)
    try:
        return LAST.decode(store.get([key]).get(key, b""))
    except msgspec.MsgspecError:
        return Last()


def is_untouched(output: Path, last: Last) -> bool:
    """Whether the output folder has all that the last build left there, as it was left."""
    try:
        return bool(last.files) and output_state(output, (*last.files, OWN)).digest == last.state
    except OSError:
        return False


def remember(where: Stage, last: Last, ready: Staged, state: OutputState) -> None:
    """Keep for the next build what the files were made from."""
    files = {
        path: Earlier(ready.made_from[path], ready.digests[path], identity)
        for path, identity in zip(state.paths, state.identities, strict=True)
        if path != OWN
    }
    now = Last(files, state.digest)
    if now != last:
        where.store.put([(key_of_output(where.output), msgspec.msgpack.encode(now))])


def key_of_output(output: Path) -> bytes:
    return key_of(b"output", os.fsencode(os.path.abspath(output)))


def staged(where: Stage, paths: Iterable[str], results: Iterable[Made]) -> Staged:
    """What became of each path, together; raises where a file would be harmed."""
    digests: dict[str, str] = {}
    made_from: dict[str, tuple[bytes, ...]] = {}
    by_state: dict[State, list[str]] = {state: [] for state in State}
    known: set[str] = set()

    def kept() -> Iterator[tuple[bytes, bytes]]:
        for path, made in zip(paths, results, strict=True):
            digests[path] = made.digest
            made_from[path] = made.made_from
            by_state[made.state].append(path)
            if made.known:
                known.add(path)
            if made.kept is not None:
                yield made.made_from[-1], made.kept

    where.store.put(kept())
    where.store.used.update(key for keys in made_from.values() for key in keys)
    if foreign := by_state[State.FOREIGN]:
        more = f" (and {len(foreign) - 1} more)" if len(foreign) > 1 else ""
        edited = foreign[0] in where.manifest
        what = "was edited since Brief wrote it" if edited else "is not Brief's"
        raise OutputError(
            f"The file {foreign[0]} in the output folder {what}, and the site has a page there"
            f"{more}.",
            "Move it away, or delete it if you don't need it.",
        )
    new, changed = tuple(by_state[State.NEW]), tuple(by_state[State.CHANGED])
    return Staged(digests, made_from, new, changed, frozenset(known))


def holds(file: BufferedReader, data: bytes) -> bool:
    """Whether these are a file's bytes. No more than as many are read."""
    return os.fstat(file.fileno()).st_size == len(data) and file.read(len(data)) == data


def existing(where: Stage, path: str) -> BufferedReader | None:
    """The file at a path of the site; raises `OutputError` where none can be put there."""
    output, manifest = where.output, where.manifest
    if path.partition("/")[0] in where.absent:
        return None
    if link := behind_link(where, path):
        raise link_in_the_way(link)
    target = output / path
    try:
        mode = os.lstat(target).st_mode
    except FileNotFoundError:
        return None
    except NotADirectoryError:
        foreign = [each for each in parents(path) if in_the_way(output / each)]
    else:
        if stat.S_ISREG(mode):
            return open_regular(Origin(str(output), path))
        if stat.S_ISLNK(mode):
            raise link_in_the_way(path)
        if not stat.S_ISDIR(mode):
            raise OutputError(
                f"The output folder has something that is not a regular file where the site "
                f"has {path}.",
                "Remove it.",
            )
        below = (each.relative_to(output).as_posix() for each in sorted(target.rglob("*")))
        foreign = [each for each in below if in_the_way(output / each)]
    for each in foreign:
        if each not in manifest:
            raise OutputError(
                f"The file {each} in the output folder is not Brief's, and the site has {path}.",
                "Move it away, or delete it if you don't need it.",
            )
    return None


def behind_link(where: Stage, path: str) -> str | None:
    """The first folder above a path of the site that is a symbolic link, if one is."""
    if path.rpartition("/")[0] in where.real:
        return None
    for folder in reversed(list(parents(path))):
        if folder not in where.real and os.path.islink(f"{where.output}/{folder}"):
            return folder
        where.real.add(folder)
    return None


def in_the_way(place: Path) -> bool:
    """Whether there is something that isn't a folder."""
    return os.path.islink(place) or (place.exists() and not place.is_dir())


def link_in_the_way(path: str) -> OutputError:
    return OutputError(
        f"The output folder has a symbolic link where the site has {path}.",
        "Remove the link.",
    )


def apply(where: Stage, staged: Staged) -> Written:
    """Bring what is staged to its places, and remove what is ours and belongs there no longer."""
    output, manifest = where.output, where.manifest
    final = {path: (digest,) for path, digest in staged.digests.items()}
    meanwhile = both(manifest, final)
    if staged.new or staged.changed or meanwhile.keys() != final.keys():
        write_manifest(output, meanwhile)
    # A page comes after the files that it names, and goes before them.
    stale = sorted((path for path in manifest if path not in staged.digests), key=is_data)
    done: set[str] = set()
    try:
        kept = bring(where, staged, stale, done)
        if final != manifest:
            write_manifest(output, final)
    except OSError as error:
        left = [path for path in (*staged.changed, *stale) if path not in done]
        raise in_part(error, left) from error
    written = (*staged.new, *staged.changed)
    return Written(
        written,
        tuple(path for path in stale if path not in kept),
        len(staged.digests) - len(written),
        tuple(sorted(kept)),
    )


def both(before: Manifest, final: Manifest) -> Manifest:
    """The digests that files may have while the final ones come."""
    return {
        path: tuple(sorted({*before.get(path, ()), *final.get(path, ())}))
        for path in {**before, **final}
    }


def bring(where: Stage, staged: Staged, stale: Iterable[str], done: set[str]) -> list[str]:
    """Replace and remove, noting what is `done`; gives what was edited, and is kept."""
    output, manifest = where.output, where.manifest
    # What a build that failed was to bring is not new to this one, and not there either.
    coming = {*staged.new, *staged.changed}
    folders = {parent for path in coming for parent in parents(path)}
    # A page may come where a folder was, or the other way round: only then removal comes first.
    blocking = [path for path in stale if path in folders or coming.intersection(parents(path))]
    kept = remove(output, blocking, manifest, done)
    made: set[str] = set()
    for path in (*to_move(staged.new, where.absent), *staged.changed):
        make_folders(output, path, made)
        try:
            os.replace(f"{where.staging}/{path}", f"{output}/{path}")
        except IsADirectoryError:
            remove_empty_tree(f"{output}/{path}")
            os.replace(f"{where.staging}/{path}", f"{output}/{path}")
        done.add(path)
    return kept + remove(output, [path for path in stale if path not in blocking], manifest, done)


def remove_empty_tree(folder: str) -> None:
    """Remove a folder of empty folders, which a build that failed has left; else `OSError`."""
    for path, _, _ in os.walk(folder, topdown=False):
        os.rmdir(path)


def in_part(error: OSError, left: Sequence[str]) -> OutputError:
    """What holds where the disk fails between the first file that is replaced and the last."""
    old = ""
    if left:
        more = f" and {len(left) - 1:,} more" if len(left) > 1 else ""
        old = f" As they were, and with links that may lead nowhere: {left[0]}{more}."
    return OutputError(
        f"The site is new only in part: {reason(error)}.",
        f"Each of its files is whole.{old} Fix this, and build again: that does the rest.",
    )


def to_move(new: Iterable[str], absent: frozenset[str]) -> list[str]:
    """The new files to move, or the new folders that hold them; first those without a page."""
    pages: dict[str, bool] = {}
    for path in new:
        top = path.partition("/")[0]
        whole = top if top in absent else path
        pages[whole] = pages.get(whole, False) or not is_data(path)
    return sorted(pages, key=pages.__getitem__)


def make_folders(output: Path, path: str, made: set[str]) -> None:
    """Make the folders above a path that aren't there."""
    missing = []
    for folder in parents(path):
        if folder in made or os.path.isdir(f"{output}/{folder}"):
            break
        missing.append(folder)
    for folder in reversed(missing):
        # Another process may have made it meanwhile.
        with contextlib.suppress(FileExistsError):
            os.mkdir(f"{output}/{folder}")
            make_readable(f"{output}/{folder}", 0o555)
        made.add(folder)


def is_data(path: str) -> bool:
    return not path.endswith(".html")


def parents(path: str) -> Iterator[str]:
    """The folders above a path of the site, the nearest first."""
    while path := path.rpartition("/")[0]:
        yield path


def remove(output: Path, paths: Iterable[str], manifest: Manifest, done: set[str]) -> list[str]:
    """Remove files of ours and the folders that this leaves empty; gives those that were edited."""
    kept = []
    for path in paths:
        digest = digest_there(output, path)
        if digest in manifest[path]:
            (output / path).unlink()
            remove_empty(output, path)
        elif digest is not None:
            kept.append(path)
        done.add(path)
    return kept


def digest_there(output: Path, path: str) -> str | None:
    """The digest of a file of the site; None where there is none, or something else."""
    if any(os.path.islink(output / each) for each in parents(path)):
        return None
    if os.path.islink(output / path):
        return ""
    try:
        with open_regular(Origin(str(output), path)) as file:
            return digest_regular(file, ASSET_LIMIT)
    except OSError as error:
        if error.errno in NOT_A_FILE:
            return None
        raise


def remove_empty(output: Path, path: str) -> None:
    """Remove the folders above a path that are empty."""
    for folder in parents(path):
        try:
            os.rmdir(output / folder)
        except OSError:
            break


def read_manifest(output: Path) -> Manifest:
    """What the program wrote before; nothing where the manifest is missing or broken."""
    try:
        return decoded_manifest(read_regular(private(output, MANIFEST), MANIFEST_LIMIT))
    except FileNotFoundError:
        return {}


def decoded_manifest(data: bytes) -> Manifest:
    """What a manifest's file says; nothing where it is broken."""
    try:
        stored = STORED.decode(data)
    except (RecursionError, msgspec.MsgspecError):
        return {}
    return {
        path: tuple(digests)
        for path, digests in stored.files.items()
        if is_site_path(path) and are_digests(digests)
    }


def private(output: Path, name: str) -> Origin:
    return Origin(str(output), f"{PRIVATE}/{name}")


def is_site_path(path: str) -> bool:
    """Whether a build may have written a file of that path: below the site, and nothing hidden."""
    if "\0" in path or (os.sep != "/" and (os.sep in path or ":" in path)):
        return False
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return not any(part == "" or part.startswith(".") for part in path.split("/"))


def are_digests(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, str) and DIGEST.fullmatch(each) for each in value
    )


def encoded_manifest(manifest: Manifest) -> bytes:
    """The manifest as its file has it."""
    return msgspec.json.encode(Stored(dict(sorted(manifest.items()))))


def write_manifest(output: Path, manifest: Manifest) -> None:
    content = encoded_manifest(manifest)
    staged = output / PRIVATE / f"{MANIFEST}.new"
    # Made anew: what a killed build has left may be another name of some file.
    staged.unlink(missing_ok=True)
    with staged.open("xb") as file:
        file.write(content)
    os.replace(staged, output / PRIVATE / MANIFEST)


@contextlib.contextmanager
def umask(mask: int) -> Iterator[None]:
    """Make files with this mask, and so do processes that are started meanwhile."""
    old = os.umask(mask)
    try:
        yield
    finally:
        os.umask(old)


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock file; another process that asks for it waits. It goes with the process."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(path, flags, 0o666), "r+b") as file:
        try:
            import fcntl
        except ImportError:  # Windows: an open file can't be replaced there anyway.
            yield
            return
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
