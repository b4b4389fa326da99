"""What a hostile case is, and the bytes of a file that has holes.

Nothing here or in the builders beside it is shared with the program: the images are made from the
published specifications of the formats, byte by byte.
"""

import functools
import hashlib
import struct
from dataclasses import dataclass, field
from pathlib import Path

KIB, MIB, GIB, TIB = 1 << 10, 1 << 20, 1 << 30, 1 << 40
SECTOR = 512
U32_MAX, U64_MAX = (1 << 32) - 1, (1 << 64) - 1


class Sparse:
    """Bytes of a file, most of them zeros that are never written."""

    def __init__(self, size=0):
        self.size = size
        self.parts = []

    def put(self, offset, data):
        """Writes over whatever is there; the file grows as far as needed."""
        self.parts.append((offset, bytes(data)))
        self.size = max(self.size, offset + len(data))
        return self

    def pack(self, offset, form, *values):
        return self.put(offset, struct.pack(form, *values))

    def flip(self, offset, mask=0xFF):
        return self.put(offset, bytes([self.read(offset, 1)[0] ^ mask]))

    def read(self, offset, length):
        data = bytearray(length)
        for start, part in self.parts:
            begin, end = max(start, offset), min(start + len(part), offset + length)
            if begin < end:
                data[begin - offset:end - offset] = part[begin - start:end - start]
        return bytes(data)

    def cut(self, size):
        """Drops everything from byte size on; a longer file gets a hole."""
        self.parts = [(start, part[:size - start]) for start, part in self.parts if start < size]
        self.size = size
        return self

    def append(self, data):
        return self.put(self.size, data)

    def write(self, path):
        with open(path, "wb") as file:
            for offset, part in self.parts:
                file.seek(offset)
                file.write(part)
            file.truncate(self.size)


@functools.cache
def noise(length, seed=1):
    """Bytes that do not compress and are the same each time."""
    return hashlib.shake_128(b"%d" % seed).digest(length)


@dataclass
class Case:
    """One file, and what must be said of it."""

    name: str  # of the file, below the corpus; "/" makes folders
    make: object  # a Sparse, bytes, or a function that makes something at the path it is given
    verdict: str  # accept, repair, limit, reject; fault: no verdict, an ordinary fault
    reason: str = ""  # the word in the answer; with the verdict fault, the whole reason
    options: tuple = ()  # of vitrinectl disk inspect
    facts: dict = field(default_factory=dict)  # members of the answer that must be these
    foreign: bool = False  # names another file: watched, so that nothing else is opened
    path: object = None  # to hand to the program instead of the file's own

    def build(self, folder):
        target = folder / self.name
        target.parent.mkdir(parents=True, exist_ok=True)
        if callable(self.make):
            self.make(target)
        elif isinstance(self.make, Sparse):
            self.make.write(target)
        else:
            target.write_bytes(self.make)

    def inspected(self, folder):
        return str(self.path if self.path is not None else folder / self.name)


class Canary:
    """A file that no image may lead to: its words must never come out."""

    def __init__(self, folder):
        self.token = "canary-7d1c0a95e2"
        self.path = Path(folder) / "canary.txt"
        self.path.write_bytes((self.token + "\n").encode() * 4096)

    def __str__(self):
        return str(self.path)
