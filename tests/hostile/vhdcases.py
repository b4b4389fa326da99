"""Hostile and honest VHDs."""

import struct

from corpus import GIB, KIB, MIB, SECTOR, U32_MAX, U64_MAX, Case, Sparse, noise
from vhdimage import DIFFERENCING, DYNAMIC, Dynamic, fixed, footer

DISK = noise(8 * KIB)


def rejected(name, file, reason, **more):
    return Case(f"vhd/{name}.vhd", file, "reject", reason, **more)


def accepted(name, file, size, subformat, **more):
    facts = {"format": "vhd", "virtualSize": size, "subformat": subformat}
    return Case(f"vhd/{name}.vhd", file, "accept", facts=facts | more.pop("facts", {}), **more)


def honest():
    dynamic = lambda name, made, size=8 * MIB: accepted(name, made.file, size, "dynamic")
    yield accepted("fixed", fixed(DISK), len(DISK), "fixed")
    yield accepted("fixed-one-sector", fixed(noise(512)), 512, "fixed")
    yield accepted("fixed-511", fixed(DISK).cut(len(DISK) + 511), len(DISK), "fixed")
    yield accepted("fixed-large", Sparse(40 * GIB).append(footer(40 * GIB)), 40 * GIB, "fixed")
    yield dynamic("dynamic", Dynamic())
    yield dynamic("dynamic-empty", Dynamic(()))
    yield dynamic("dynamic-full", Dynamic((0, 1, 2, 3)))
    yield dynamic("dynamic-out-of-order", Dynamic((3, 1, 2)))
    yield dynamic("dynamic-odd-size", Dynamic((0, 4), size=8 * MIB + 512), 8 * MIB + 512)
    yield dynamic("dynamic-512-kib", Dynamic(block_bytes=512 * KIB))
    yield dynamic("dynamic-16-mib", Dynamic((0,), size=32 * MIB, block_bytes=16 * MIB), 32 * MIB)
    yield dynamic("dynamic-2040-gib", Dynamic((7,), size=2040 * GIB), 2040 * GIB)
    hollow = Dynamic()
    hollow.file.put(hollow.blocks[0] * SECTOR, bytes(512))
    yield dynamic("dynamic-clear-bitmap", hollow)
    yield accepted("declared", fixed(DISK), len(DISK), "fixed", options=("--format", "vhd"))
    yield rejected("declared-raw", fixed(DISK), "mismatch", options=("--format", "raw"))


def foreign(canary):
    name = str(canary).encode("utf-16-be")
    local = str(canary).encode("utf-16-le")

    def child(disk_type=DIFFERENCING, **header):
        made = Dynamic((0,), disk_type=disk_type, header=header)
        made.file.put(made.tail() + 512, local.ljust(512, b"\0"))
        made.file.append(made.ending)
        return made.file

    place = 1536 + 512 + 512 + 2 * MIB + 512
    locators = {platform.decode(): {"locator0": (platform, 512, len(local), 0, place)}
                for platform in (b"W2ku", b"W2ru", b"MacX", b"Wi2k", b"Wi2r")}
    for title, locator in locators.items():
        yield rejected(f"parent-{title}", child(parent_name=name, **locator), "backing_file",
                       foreign=True)
    yield rejected("parent-name-only", child(parent_name=name), "backing_file", foreign=True)
    yield rejected("parent-nameless", child(), "backing_file", foreign=True)
    yield rejected("parent-of-dynamic-name", child(DYNAMIC, parent_name=name), "backing_file",
                   foreign=True)
    yield rejected("parent-of-dynamic-locator", child(DYNAMIC, **locators["W2ku"]), "backing_file",
                   foreign=True)
    yield rejected("parent-locator-beyond",
                   child(locator0=(b"W2ku", U32_MAX, U32_MAX, 0, 1 << 62)), "backing_file",
                   foreign=True)


def states():
    yield rejected("saved-fixed", fixed(DISK, saved_state=1), "saved_state")
    yield rejected("saved-dynamic", Dynamic(saved_state=1).file, "saved_state")
    for title, change in {
            "missing": lambda made: made.file.cut(made.tail()),
            "damaged": lambda made: made.file.flip(made.tail() + 70),
            "zeros": lambda made: made.file.put(made.tail(), bytes(512)),
            "followed": lambda made: made.file.append(bytes(4096)),
            "cut": lambda made: made.file.cut(made.tail() + 100)}.items():
        for repair in (False, True):
            made = Dynamic()
            change(made)
            case = accepted if repair else None
            name = f"footer-{title}"
            if case:
                yield accepted(name + "-repair", made.file, 8 * MIB, "dynamic",
                               options=("--repair",), facts={"repaired": True})
            else:
                yield Case(f"vhd/{name}.vhd", made.file, "repair", "footer_missing")


def footers():
    damage = {"cookie": (3, "header"), "version": (13, "checksum"), "checksum": (65, "checksum"),
              "features": (8, "checksum"), "size": (49, "checksum"), "reserved": (300, "checksum")}
    for title, (offset, reason) in damage.items():
        yield rejected(f"fixed-{title}-flipped", fixed(DISK).flip(len(DISK) + offset), reason)
    for kind in (0, 1, 5, 6, U32_MAX):
        yield rejected(f"type-{kind}", fixed(DISK, disk_type=kind), "header")
    for version in (0, 0x20000, U32_MAX):
        yield rejected(f"version-{version:x}", fixed(DISK, version=version), "header")
    for size in (0, 512, 8 * KIB - 512, 8 * KIB + 512, 1 << 63, U64_MAX):
        yield rejected(f"fixed-size-{size}", fixed(DISK, current_size=size), "header")
    yield rejected("fixed-data-offset", fixed(DISK, data_offset=512), "header")
    # Nothing tells it from a raw disk that has such bytes in its last sectors.
    yield Case("vhd/fixed-lengthened.vhd", fixed(DISK).append(bytes(512)), "accept",
               facts={"format": "raw", "virtualSize": 9 * KIB})
    yield rejected("fixed-odd", fixed(noise(8 * KIB) + b"x"), "invalid")
    yield rejected("fixed-nothing", Sparse().put(0, footer(0)), "ambiguous")
    yield rejected("fixed-copy-in-front", Sparse(4096).put(0, footer(4096)).append(footer(4096)),
                   "ambiguous")
    for size in (0, 511):
        yield rejected(f"dynamic-size-{size}", Dynamic(current_size=size).file, "invalid")
    for size in (1 << 62, 1 << 63, U64_MAX - 511):
        yield Case(f"vhd/dynamic-size-{size}.vhd", Dynamic(current_size=size).file, "limit",
                   "too_large")
    yield rejected("dynamic-size-above-table", Dynamic(current_size=GIB).file, "header")
    for offset, reason in ((0, "overlap"), (1, "header"), (513, "header"), (1 << 40, "truncated"),
                           (1 << 63, "truncated"), (U64_MAX, "truncated")):
        yield rejected(f"dynamic-header-at-{offset}", Dynamic(data_offset=offset).file, reason)
    other = Dynamic()
    other.file.put(0, footer(16 * MIB, DYNAMIC))
    yield rejected("copies-disagree", other.file, "header")
    damaged = Dynamic()
    damaged.file.flip(70)
    yield Case("vhd/copy-damaged.vhd", damaged.file, "reject", "checksum")


def headers():
    def dynamic(**fields):
        return Dynamic(header=fields).file

    yield rejected("header-cookie", dynamic(cookie=b"cxsparsE"), "header")
    yield rejected("header-version", dynamic(version=0x20000), "header")
    damaged = Dynamic()
    damaged.file.flip(512 + 200)
    yield rejected("header-checksum", damaged.file, "checksum")
    for offset, reason in ((0, "overlap"), (512, "overlap"), (1000, "header"),
                           (1 << 40, "truncated"),
                           (1 << 63, "truncated"), (U64_MAX, "truncated"),
                           (U64_MAX - 511, "truncated")):
        yield rejected(f"table-at-{offset}", dynamic(table_offset=offset), reason)
    made = Dynamic()
    yield rejected("table-in-footer", dynamic(table_offset=made.tail()), "overlap")
    yield rejected("table-in-block", dynamic(table_offset=made.blocks[0] * 512 + 8192), "overlap")
    for entries in (0, 1, 3):
        yield rejected(f"entries-{entries}", dynamic(entries=entries), "header")
    for entries in (U32_MAX, 1 << 31):
        yield Case(f"vhd/entries-{entries}.vhd", dynamic(entries=entries), "limit",
                   "tables_too_large")
    yield rejected("entries-beyond", dynamic(entries=4_000_000), "truncated")
    for size in (0, 1, 511, 513, 3 * MIB, U32_MAX):
        yield rejected(f"block-bytes-{size}", dynamic(block_bytes=size), "header")


def tables():
    made = Dynamic()
    end = made.file.size // 512
    for title, index, sector, reason in (
            ("to-copy", 1, 0, "overlap"), ("to-header", 1, 1, "overlap"),
            ("to-table", 1, 3, "overlap"), ("twice", 1, made.blocks[0], "overlap"),
            ("one-sector-on", 1, made.blocks[0] + 1, "overlap"),
            ("into-footer", 0, made.blocks[1] + 1, "overlap"), ("beyond", 1, end, "truncated"),
            ("far-beyond", 1, 0xFFFFFFFE, "truncated"), ("half", 1, 1 << 31, "truncated")):
        yield rejected(f"entry-{title}", Dynamic().entry(index, sector).file, reason)
    aliased = Dynamic((0,), size=1000 * GIB)
    aliased.file.put(aliased.table, struct.pack(">I", aliased.blocks[0]) * 512_000)
    yield rejected("bomb-aliased", aliased.file, "overlap")
    huge = Dynamic((), size=64 * MIB, block_bytes=16 * MIB)
    huge.header(entries=1 << 24, block_bytes=512)
    yield rejected("bomb-small-blocks", huge.file, "header")


def truncated():
    for size in (100, 511, 512 * 2, 8 * KIB):
        yield Case(f"vhd/fixed-cut-{size}.vhd", fixed(DISK).cut(size),
                   *(("accept",) if size % 512 == 0 else ("reject", "invalid")))
    yield rejected("fixed-cut-in-footer", fixed(DISK).cut(8 * KIB + 300), "invalid")
    yield rejected("fixed-cut-510", fixed(DISK).cut(8 * KIB + 510), "invalid")
    yield rejected("fixed-front-lost", fixed(DISK[512:], current_size=len(DISK)), "header")
    for size, reason in ((300, "checksum"), (512, "truncated"), (1024, "truncated"),
                         (1536, "truncated"),
                         (2000, "truncated"), (2048 + 512, "truncated"), (2 * MIB, "truncated"),
                         (4 * MIB, "truncated")):
        yield rejected(f"dynamic-cut-{size}", Dynamic().file.cut(size), reason,
                       options=("--repair",))
    yield Case("vhd/dynamic-cut.vhd", Dynamic().file.cut(4 * MIB), "repair", "footer_missing")


def cases(canary):
    yield from honest()
    yield from foreign(canary)
    yield from states()
    yield from footers()
    yield from headers()
    yield from tables()
    yield from truncated()
