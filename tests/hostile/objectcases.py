"""Things in a file system that are no disk image file, and names made to deceive."""

import os
import socket

from corpus import KIB, Case, noise
from qcow2image import Qcow2, with_name

GOOD = noise(8 * KIB)


def refused(name, make, reason, **more):
    return Case(f"objects/{name}", make, "reject", reason, **more)


def link_to(target):
    return lambda path: os.symlink(target, path)


def bound_socket(path):
    # The name of a socket is short; the folder is entered for it.
    before = os.getcwd()
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path.name)
    os.chdir(before)


def good_link(path):
    good = path.with_name("good.raw")
    good.write_bytes(GOOD)
    os.symlink(good, path)


def nothing(_path):
    """The path to inspect is somewhere else."""


def linked_folder(path):
    real = path.with_name("real folder")
    real.mkdir()
    (real / "disk.raw").write_bytes(GOOD)
    os.symlink(real, path)


def objects(canary, corpus):
    yield refused("link", good_link, "symlink")
    yield refused("link-to-canary", link_to(canary.path), "symlink", foreign=True)
    yield refused("link-dangling", link_to("/nowhere/at/all"), "symlink")
    yield refused("link-to-itself", link_to("link-to-itself"), "symlink")
    yield refused("link-to-zero", link_to("/dev/zero"), "symlink")
    yield refused("pipe", os.mkfifo, "not_regular")
    yield refused("folder", lambda path: path.mkdir(), "not_regular")
    yield refused("socket", bound_socket, "not_regular")
    yield refused("empty", b"", "empty")
    for device in ("zero", "null", "full", "tty"):
        if os.path.exists(f"/dev/{device}"):
            yield refused(f"device-{device}", nothing, "not_regular", path=f"/dev/{device}")
    for name, path, reason in (
            ("magic-link-program", "/proc/self/exe", "symlink"),
            ("magic-link-folder", "/proc/self/cwd", "symlink"),
            ("magic-link-input", "/proc/self/fd/0", "symlink"),
            ("proc-version", "/proc/version", "empty"), ("proc-folder", "/proc/self", "symlink")):
        yield refused(name, nothing, reason, path=path)
    yield Case("objects/absent", nothing, "fault", "io.notFound")
    yield Case("objects/below-a-file", nothing, "fault", "io.notFound",
               path=corpus / "objects/empty/disk.raw")
    yield Case("objects/linked", linked_folder, "accept", path=corpus / "objects/linked/disk.raw")


def names(canary):
    strange = {
        "-O", "--repair", "--file=x", "-", "json:{}", 'json:{"driver":"file"}',
        "nbd:localhost:10809",
        "file,driver=raw", "a b", "a'b\"c", "$(id)", "`id`", "a;b", "%1%n%s", "{path}", "tab\there",
        "line\nbreak", "\x1b]0;owned\x07", "\x1b[31mred", "\u202egpj.exe", "\u2066x\u2069",
        "e\u0301\u00e9", "\u65e5\u672c\u8a9e", "\U0001f4bf", "<b>bold</b>", "&amp;", "@file",
        "~root",
        "con", "a" * 255, "\u00e9" * 127, "..png", "...", "\\\\host\\share", "C:\\disk"}
    for index, name in enumerate(sorted(strange)):
        yield Case(f"names/good/{name}", GOOD, "accept", facts={"format": "raw"})
        if index % 3 == 0:
            yield Case(f"names/bad/{name}", with_name(canary), "reject", "backing_file",
                       foreign=True)
    yield Case("names/good/raw.qcow2", GOOD, "accept", facts={"format": "raw"})
    yield Case("names/good/qcow2.raw", Qcow2().file, "accept", facts={"format": "qcow2"})


def cases(canary, corpus):
    yield from objects(canary, corpus)
    yield from names(canary)
