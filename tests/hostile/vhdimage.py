"""Fixed and dynamic VHDs from the Virtual Hard Disk Image Format Specification 1.0."""

import struct

from corpus import MIB, SECTOR, U64_MAX, Sparse, noise

FIXED, DYNAMIC, DIFFERENCING = 2, 3, 4
UNUSED = 0xFFFFFFFF

FOOTER = {
    "cookie": (0, ">8s"), "features": (8, ">I"), "version": (12, ">I"), "data_offset": (16, ">Q"),
    "time": (24, ">I"), "creator": (28, ">4s"), "creator_version": (32, ">I"), "host": (36, ">4s"),
    "original_size": (40, ">Q"), "current_size": (48, ">Q"), "geometry": (56, ">I"),
    "disk_type": (60, ">I"), "checksum": (64, ">I"), "unique_id": (68, ">16s"),
    "saved_state": (84, ">B")}
HEADER = {
    "cookie": (0, ">8s"), "data_offset": (8, ">Q"), "table_offset": (16, ">Q"),
    "version": (24, ">I"), "entries": (28, ">I"), "block_bytes": (32, ">I"), "checksum": (36, ">I"),
    "parent_id": (40, ">16s"), "parent_time": (56, ">I"), "parent_name": (64, ">512s"),
    "locator0": (576, ">4sIIIQ")}


def structure(length, fields, checksum_at, values):
    data = bytearray(length)
    for name, value in values.items():
        offset, form = fields[name]
        struct.pack_into(form, data, offset, *(value if isinstance(value, tuple) else (value,)))
    if "checksum" not in values:
        struct.pack_into(">I", data, checksum_at, ~sum(data) & 0xFFFFFFFF)
    return bytes(data)


def footer(disk_bytes, disk_type=FIXED, **fields):
    values = {"cookie": b"conectix", "features": 2, "version": 0x10000,
              "data_offset": U64_MAX if disk_type == FIXED else 512, "creator": b"test",
              "creator_version": 0x10000, "host": b"Wi2k", "original_size": disk_bytes,
              "current_size": disk_bytes, "geometry": 0xFFFF10FF, "disk_type": disk_type,
              "unique_id": bytes(range(16))}
    return structure(512, FOOTER, 64, values | fields)


def fixed(disk, **fields):
    file = Sparse().put(0, disk)
    return file.append(footer(len(disk), **fields))


class Dynamic:
    """Copy of the footer, header at 512, table at 1536, blocks, footer."""

    def __init__(self, blocks=(0, 2), *, size=8 * MIB, block_bytes=2 * MIB, disk_type=DYNAMIC,
                 header=None, **footer_fields):
        self.block_bytes, self.size = block_bytes, size
        entries = -(-size // block_bytes)
        self.table = 1536
        self.file = Sparse()
        self.bitmap_bytes = -(-block_bytes // SECTOR // 8 // SECTOR) * SECTOR or SECTOR
        self.file.put(self.table, struct.pack(">I", UNUSED) * (-(-entries // 128) * 128))
        self.blocks = []
        for index in blocks:
            sector = self.file.size // SECTOR
            self.blocks.append(sector)
            self.entry(index, sector)
            self.file.put(sector * SECTOR, b"\xff" * (block_bytes // SECTOR // 8))
            place = sector * SECTOR + self.bitmap_bytes
            self.file.put(place, noise(4096, index + 1))
            self.file.size = place + block_bytes
        self.ending = footer(size, disk_type, **footer_fields)
        self.header_values = {"cookie": b"cxsparse", "data_offset": U64_MAX,
                              "table_offset": self.table, "version": 0x10000, "entries": entries,
                              "block_bytes": block_bytes}
        self.file.put(0, self.ending)
        self.header(**(header or {}))
        self.file.append(self.ending)

    def header(self, **fields):
        self.header_values |= fields
        self.file.put(512, structure(1024, HEADER, 36, self.header_values))
        return self

    def entry(self, index, sector):
        self.file.pack(self.table + index * 4, ">I", sector)
        return self

    def tail(self):
        return self.file.size - 512
