"""Hostile and honest VHDX images."""

import struct

from corpus import GIB, KIB, MIB, TIB, U32_MAX, U64_MAX, Case, noise
from vhdximage import (BAT, DATA, FILE_PARAMETERS, IS_DISK, IS_REQUIRED, LOG, LOGICAL_SECTOR,
                       METADATA, NOT_PRESENT, PARENT_LOCATOR, PARTIAL, PRESENT, REGION_BAT,
                       REGION_METADATA, UNDEFINED, UNMAPPED, VIRTUAL_SIZE, ZERO, Vhdx, locator)

UNKNOWN = "11111111-2222-3333-4444-555555555555"
GUID = bytes(range(1, 17))


def rejected(name, file, reason, **more):
    return Case(f"vhdx/{name}.vhdx", file, "reject", reason, **more)


def accepted(name, file, size=8 * MIB, **more):
    facts = {"format": "vhdx", "virtualSize": size}
    return Case(f"vhdx/{name}.vhdx", file, "accept", facts=facts | more.pop("facts", {}), **more)


def honest():
    yield accepted("honest", Vhdx().file)
    yield accepted("honest-empty", Vhdx(()).file)
    yield accepted("honest-full", Vhdx(range(8)).file)
    yield accepted("honest-out-of-order", Vhdx((5, 1, 3)).file)
    yield accepted("honest-2-mib", Vhdx(block_bytes=2 * MIB).file)
    yield accepted("honest-32-mib", Vhdx((0,), block_bytes=32 * MIB).file)
    yield accepted("honest-256-mib", Vhdx((0, 3), size=GIB, block_bytes=256 * MIB).file, GIB)
    yield accepted("honest-4096-sectors", Vhdx(sector=4096).file)
    yield accepted("honest-odd-size", Vhdx(size=7 * MIB + 512, blocks=(0, 7)).file, 7 * MIB + 512)
    yield accepted("honest-two-chunks", Vhdx((0, 4096, 8200), size=9 * GIB).file, 9 * GIB)
    states = Vhdx()
    for index, state in ((1, ZERO), (3, UNMAPPED), (4, UNDEFINED), (5, NOT_PRESENT)):
        states.entry(index, state)
    yield accepted("honest-states", states.file)
    yield accepted("honest-older-header-bad", damaged(64 * KIB + 100).file)
    yield accepted("honest-first-header-current",
                   Vhdx(headers=({"sequence": 9}, {"sequence": 8})).file)
    yield accepted("honest-one-region-table-bad", damaged(192 * KIB + 20).file)
    yield accepted("honest-unknown-optional-region",
                   Vhdx().regions(Vhdx().region_list + [(UNKNOWN, 6 * MIB, MIB, 0)])
                   .file.cut(8 * MIB))
    yield accepted("honest-unknown-optional-item", Vhdx(items={UNKNOWN: (b"x" * 8, 0)}).file)
    yield accepted("honest-64-tib", Vhdx((0,), size=64 * TIB, block_bytes=256 * MIB).file, 64 * TIB)
    yield accepted("declared", Vhdx().file, options=("--format", "vhdx"))
    yield rejected("declared-vhd", Vhdx().file, "mismatch", options=("--format", "vhd"))


def damaged(*offsets):
    made = Vhdx()
    for offset in offsets:
        made.file.flip(offset)
    return made


def foreign(canary):
    said = [("relative_path", ".\\..\\canary.txt"), ("absolute_win32_path", str(canary)),
            ("volume_path", str(canary)), ("parent_linkage", "{%s}" % UNKNOWN)]
    found = {PARENT_LOCATOR: (locator(said), IS_REQUIRED)}
    for title, made in {
            "whole": Vhdx(has_parent=True, items=found), "flag-only": Vhdx(has_parent=True),
            "locator-only": Vhdx(items=found),
            "locator-optional": Vhdx(items={PARENT_LOCATOR: (locator(said), 0)}),
            "locator-empty": Vhdx(has_parent=True, items={PARENT_LOCATOR: (b"", IS_REQUIRED)}),
            "locator-torn": Vhdx(has_parent=True,
                                 items={PARENT_LOCATOR: (locator(said)[:40],
                                                         IS_REQUIRED)})}.items():
        yield rejected(f"parent-{title}", made.file, "backing_file", foreign=True)
    yield rejected("parent-partial-block", Vhdx().entry(1, DATA | PARTIAL).file, "backing_file",
                   foreign=True)


def logs():
    dirty = {"log_guid": GUID}
    yield Case("vhdx/log.vhdx", Vhdx(**dirty).file, "repair", "log_not_replayed")
    entry = Vhdx(**dirty)
    entry.file.put(LOG, noise(4096))
    yield Case("vhdx/log-noise.vhdx", entry.file, "repair", "log_not_replayed")
    yield rejected("log-noise-repair", entry.file, "checksum", options=("--repair",))
    yield accepted("log-version-of-no-log", Vhdx(log_version=1).file)
    yield rejected("log-clean-in-metadata", Vhdx(log_offset=METADATA).file, "overlap")
    yield rejected("log-clean-in-block", Vhdx(log_offset=DATA).file, "overlap")
    yield rejected("log-clean-beyond", Vhdx(log_offset=1 << 40).file, "truncated")
    yield Case("vhdx/log-huge.vhdx", Vhdx(log_length=1 << 31, **dirty).file.cut(4 * GIB), "limit",
               "tables_too_large", options=("--repair",))
    for title, fields, reason in (
            ("unaligned", {"log_offset": MIB + 4096}, "header"),
            ("length-odd", {"log_length": 4096}, "header"),
            ("in-headers", {"log_offset": 0}, "header"),
            ("in-metadata", {"log_offset": METADATA}, "checksum"),
            ("beyond", {"log_offset": 1 << 40}, "truncated"),
            ("half", {"log_offset": 1 << 63}, "truncated"),
            ("last", {"log_offset": U64_MAX - MIB + 1}, "truncated"),
            ("length-beyond", {"log_length": 16 * MIB}, "truncated"),
            ("version-1", {"log_version": 1}, "feature")):
        yield rejected(f"log-{title}", Vhdx(**(dirty | fields)).file, reason, options=("--repair",))


def headers():
    yield rejected("headers-bad", damaged(64 * KIB + 100, 128 * KIB + 100).file, "checksum")
    yield rejected("headers-zeros", Vhdx().file.put(64 * KIB, bytes(68 * KIB)), "header")
    yield rejected("headers-same-sequence", Vhdx(
        headers=({"sequence": 5}, {"sequence": 5, "log_length": 0, "log_offset": 0})).file,
        "header")
    yield rejected("headers-signature", Vhdx(signature=b"hEad").file, "header")
    for version in (0, 2, 0xFFFF):
        yield rejected(f"version-{version}", Vhdx(version=version).file, "feature")
    yield rejected("regions-bad", damaged(192 * KIB + 20, 256 * KIB + 20).file, "checksum")
    yield rejected("regions-signature", Vhdx().regions(Vhdx().region_list, signature=b"regI").file,
                   "header")
    bat, metadata = Vhdx().region_list

    def with_regions(*entries, **more):
        return Vhdx().regions(entries, **more).file

    yield rejected("regions-none", with_regions(), "header")
    yield rejected("regions-no-bat", with_regions(metadata), "header")
    yield rejected("regions-no-metadata", with_regions(bat), "header")
    yield rejected("regions-two-bats", with_regions(bat, metadata, bat), "header")
    yield rejected("regions-unknown-required", with_regions(bat, metadata,
                                                            (UNKNOWN, 6 * MIB, MIB, 1)),
                   "feature")
    for count in (2048, U32_MAX):
        yield rejected(f"regions-{count}", with_regions(bat, metadata, count=count), "header")
    for title, offset, length, reason in (
            ("unaligned", BAT + 4096, MIB, "header"), ("length-odd", BAT, 4096, "header"),
            ("length-none", BAT, 0, "header"), ("in-headers", 0, MIB, "header"),
            ("in-log", LOG, MIB, "overlap"), ("in-metadata", METADATA, MIB, "overlap"),
            ("in-block", DATA, MIB, "table"), ("beyond", 1 << 40, MIB, "truncated"),
            ("half", 1 << 63, MIB, "truncated"),
            ("last", U64_MAX - MIB + 1, MIB, "truncated"),
            ("long", BAT, 64 * MIB, "truncated")):
        yield rejected(f"bat-{title}", with_regions((REGION_BAT, offset, length, 1), metadata),
                       reason)
    for title, offset, length, reason in (
            ("unaligned", METADATA + 4096, MIB, "header"), ("in-headers", 0, MIB, "header"),
            ("in-log", LOG, MIB, "overlap"), ("in-block", DATA, MIB, "header"),
            ("beyond", 1 << 40, MIB, "truncated"), ("last", U64_MAX - MIB + 1, MIB, "truncated")):
        yield rejected(f"metadata-{title}", with_regions(bat, (REGION_METADATA, offset, length, 1)),
                       reason)


def metadata():
    def with_item(kind, data, flags=IS_REQUIRED | IS_DISK):
        return Vhdx(items={kind: None if data is None else (data, flags)}).file

    u32, u64 = (lambda value: struct.pack("<I", value)), (lambda value: struct.pack("<Q", value))
    yield rejected("metadata-signature", Vhdx().metadata(signature=b"metadatA").file, "header")
    for count in (0, 1, 2048, 0xFFFF):
        yield rejected(f"metadata-count-{count}", Vhdx().metadata(count=count).file, "header")
    yield rejected("metadata-unknown-required", with_item(UNKNOWN, b"12345678", IS_REQUIRED),
                   "feature")
    for title, kind in {"parameters": FILE_PARAMETERS, "size": VIRTUAL_SIZE,
                        "logical": LOGICAL_SECTOR}.items():
        yield rejected(f"metadata-no-{title}", with_item(kind, None), "header")
        for place, change in {"beyond": lambda offset, length: (MIB, length),
                              "wraps": lambda offset, length: (U32_MAX - 1, length),
                              "in-table": lambda offset, length: (32, length),
                              "empty": lambda offset, length: (offset, 0),
                              "long": lambda offset, length: (offset, U32_MAX)}.items():
            yield rejected(f"metadata-{title}-{place}", Vhdx().metadata(**{kind: change}).file,
                           "header")
    twice = [(VIRTUAL_SIZE, u64(16 * MIB), IS_REQUIRED | IS_DISK)]
    yield rejected("metadata-size-twice", Vhdx().metadata(more=twice).file, "header")
    for size in (0, 1, 512 * KIB, 3 * MIB, 512 * MIB, 1 << 31, U32_MAX):
        yield rejected(f"block-bytes-{size}",
                       with_item(FILE_PARAMETERS, struct.pack("<II", size, 0), IS_REQUIRED),
                       "header")
    for size in (0, 511, 8 * MIB + 1):
        yield rejected(f"size-{size}", with_item(VIRTUAL_SIZE, u64(size)), "invalid")
    for size in (64 * TIB + 512, 1 << 50, 1 << 63, U64_MAX - 511):
        yield Case(f"vhdx/size-{size}.vhdx", with_item(VIRTUAL_SIZE, u64(size)), "limit",
                   "too_large")
    yield rejected("size-above-bat", with_item(VIRTUAL_SIZE, u64(TIB)), "header")
    for size in (0, 1, 256, 513, 8192, U32_MAX):
        yield rejected(f"logical-{size}", with_item(LOGICAL_SECTOR, u32(size)), "header")
    yield rejected("size-not-of-sectors", Vhdx(size=8 * MIB + 512, sector=4096).file, "header")


def tables():
    made = Vhdx()
    first, end = made.places[0], made.file.size
    for title, value, reason in (
            ("reserved-state-4", first | 4, "table"), ("reserved-state-5", first | 5, "table"),
            ("at-zero", PRESENT, "overlap"), ("to-log", LOG | PRESENT, "overlap"),
            ("to-metadata", METADATA | PRESENT, "overlap"), ("to-bat", BAT | PRESENT, "overlap"),
            ("twice", first | PRESENT, "overlap"), ("at-end", end | PRESENT, "truncated"),
            ("beyond", 1 << 40 | PRESENT, "truncated"), ("half", 1 << 63 | PRESENT, "truncated"),
            ("last", U64_MAX - MIB + 1 | PRESENT, "truncated")):
        yield rejected(f"entry-{title}", Vhdx().entry(1, value).file, reason)
    yield accepted("entry-reserved-bits", Vhdx().entry(0, first | 1 << 5 | PRESENT).file)
    near = Vhdx(block_bytes=2 * MIB)
    yield rejected("entry-half-a-block-on", near.entry(1, near.places[0] + MIB | PRESENT).file,
                   "overlap")
    aliased = Vhdx((0,), size=64 * GIB)
    for group in range(16):
        aliased.file.put(BAT + group * 4097 * 8,
                         struct.pack("<Q", aliased.places[0] | PRESENT) * 4096)
    yield rejected("bomb-aliased", aliased.file, "overlap")
    yield Case("vhdx/bomb-bat.vhdx", Vhdx((), size=64 * TIB).file, "limit", "tables_too_large")


def truncated():
    for size, reason in ((7, None), (8, "truncated"), (100, "truncated"), (64 * KIB, "truncated"),
                         (130 * KIB, "truncated"), (200 * KIB, "truncated"), (MIB, "truncated"),
                         (2 * MIB, "truncated"), (3 * MIB, "truncated"), (3 * MIB + 8, "truncated"),
                         (4 * MIB, "truncated"), (4 * MIB + 4096, "truncated"),
                         (5 * MIB, "truncated"),
                         (5 * MIB + 512 * KIB, "truncated")):
        yield rejected(f"cut-{size}", Vhdx().file.cut(size), reason or "invalid")


def cases(canary):
    yield from honest()
    yield from foreign(canary)
    yield from logs()
    yield from headers()
    yield from metadata()
    yield from tables()
    yield from truncated()
