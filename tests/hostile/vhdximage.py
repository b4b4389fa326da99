"""VHDX images from [MS-VHDX] 7.0."""

import functools
import struct
import uuid

from corpus import KIB, MIB, Sparse, noise

REGION_BAT = "2DC27766-F623-4200-9D64-115E9BFD4A08"
REGION_METADATA = "8B7CA206-4790-4B9A-B8FE-575F050F886E"
FILE_PARAMETERS = "CAA16737-FA36-4D43-B3B6-33F0AA44E76B"
VIRTUAL_SIZE = "2FA54224-CD1B-4876-B211-5DBED83BF4B8"
PAGE_83 = "BECA12AB-B2E6-4523-93EF-C309E000C746"
LOGICAL_SECTOR = "8141BF1D-A96F-4709-BA47-F233A8FAAB5F"
PHYSICAL_SECTOR = "CDA348C7-445D-4471-9CC9-E9885251C556"
PARENT_LOCATOR = "A8D35F2D-B30B-454D-ABF7-D3D84834AB0C"
VHDX_PARENT = "B04AEFB7-D19E-4A81-B789-25B8E9445913"

NOT_PRESENT, UNDEFINED, ZERO, UNMAPPED, PRESENT, PARTIAL = 0, 1, 2, 3, 6, 7
IS_REQUIRED, IS_DISK = 4, 2
LOG, METADATA, BAT, DATA = MIB, 2 * MIB, 3 * MIB, 4 * MIB


def guid(text):
    return uuid.UUID(text).bytes_le


def crc_table():
    table = []
    for value in range(256):
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
        table.append(value)
    return table


CRC_TABLE = crc_table()


@functools.cache
def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ CRC_TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def sealed(data, at):
    """Returns data with its checksum at byte at."""
    data = data[:at] + bytes(4) + data[at + 4:]
    return data[:at] + struct.pack("<I", crc32c(data)) + data[at + 4:]


def header(sequence, *, signature=b"head", log_guid=bytes(16), log_version=0, version=1,
           log_length=MIB, log_offset=LOG):
    data = struct.pack("<4sIQ16s16s16sHHIQ", signature, 0, sequence, bytes(range(16)),
                       bytes(range(16, 32)), log_guid, log_version, version, log_length, log_offset)
    return sealed(data.ljust(4096, b"\0"), 4)


def regions(entries, *, signature=b"regi", count=None):
    data = struct.pack("<4sIII", signature, 0, len(entries) if count is None else count, 0)
    for kind, offset, length, required in entries:
        data += guid(kind) + struct.pack("<QII", offset, length, required)
    return sealed(data.ljust(64 * KIB, b"\0"), 4)


class Vhdx:
    """Headers, region tables, log at 1 MiB, metadata at 2, BAT at 3, payload from 4 MiB on."""

    def __init__(self, blocks=(0, 2), *, size=8 * MIB, block_bytes=MIB, sector=512,
                 has_parent=False,
                 items=None, headers=None, **header_fields):
        self.size, self.block_bytes = size, block_bytes
        self.ratio = (1 << 23) * sector // block_bytes
        count = -(-size // block_bytes)
        self.bat_bytes = -(-(count + (count - 1) // self.ratio) * 8 // MIB) * MIB
        self.data_from = BAT + self.bat_bytes
        self.file = Sparse(self.data_from)
        self.file.put(0, b"vhdxfile" + "test".encode("utf-16-le"))
        both = headers or ({"sequence": 1}, {"sequence": 2})
        for place, fields in zip((64 * KIB, 128 * KIB), both):
            self.file.put(place, header(**(header_fields | fields)))
        self.region_list = [(REGION_BAT, BAT, self.bat_bytes, 1),
                            (REGION_METADATA, METADATA, MIB, 1)]
        self.regions(self.region_list)
        self.items = {
            FILE_PARAMETERS: (struct.pack("<II", block_bytes, 2 if has_parent else 0), IS_REQUIRED),
            VIRTUAL_SIZE: (struct.pack("<Q", size), IS_REQUIRED | IS_DISK),
            LOGICAL_SECTOR: (struct.pack("<I", sector), IS_REQUIRED | IS_DISK),
            PHYSICAL_SECTOR: (struct.pack("<I", 4096), IS_REQUIRED | IS_DISK),
            PAGE_83: (bytes(range(16)), IS_REQUIRED | IS_DISK)}
        self.items |= items or {}
        self.metadata()
        self.places = []
        for index in blocks:
            place = self.file.size
            self.places.append(place)
            self.entry(index, place | PRESENT)
            self.file.put(place, noise(4096, index + 1))
            self.file.size = place + block_bytes

    def regions(self, entries, **more):
        for place in (192 * KIB, 256 * KIB):
            self.file.put(place, regions(entries, **more))
        return self

    def metadata(self, **changes):
        """Writes the table anew; changes: signature, count, and entry(index, values)."""
        kept = [(kind, *item) for kind, item in self.items.items() if item is not None]
        kept += changes.get("more", [])
        self.file.put(METADATA, struct.pack("<8sHH", changes.get("signature", b"metadata"), 0,
                                            changes.get("count", len(kept))).ljust(32, b"\0"))
        place = 64 * KIB
        for index, (kind, data, flags) in enumerate(kept):
            offset, length = changes.get(kind, lambda *given: given)(place, len(data))
            self.file.put(METADATA + 32 + index * 32,
                          guid(kind) + struct.pack("<III", offset, length, flags) + bytes(4))
            self.file.put(METADATA + place, data)
            place += len(data)
        return self

    def entry(self, index, value):
        """Payload blocks come in groups; a sector bitmap stands behind each group."""
        self.file.pack(BAT + (index + index // self.ratio) * 8, "<Q", value)
        return self


def locator(pairs):
    """Returns a parent locator with the keys and values of pairs."""
    table, strings = b"", b""
    start = 20 + 12 * len(pairs)
    for key, value in pairs:
        key, value = key.encode("utf-16-le"), value.encode("utf-16-le")
        table += struct.pack("<IIHH", start + len(strings), start + len(strings) + len(key),
                             len(key),
                             len(value))
        strings += key + value
    return guid(VHDX_PARENT) + struct.pack("<HH", 0, len(pairs)) + table + strings
