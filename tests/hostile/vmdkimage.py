"""VMDK sparse extents from VMware's Virtual Disk Format 5.0."""

import struct
import zlib

from corpus import KIB, MIB, SECTOR, U64_MAX, Sparse, noise

HEADER = {
    "magic": (0, "<4s"), "version": (4, "<I"), "flags": (8, "<I"), "capacity": (12, "<Q"),
    "grain_sectors": (20, "<Q"), "descriptor_offset": (28, "<Q"), "descriptor_sectors": (36, "<Q"),
    "table_entries": (44, "<I"), "redundant_offset": (48, "<Q"), "directory_offset": (56, "<Q"),
    "overhead": (64, "<Q"), "unclean": (72, "<B"), "line_ends": (73, "<4s"),
    "compression": (77, "<H")}
NEWLINES, REDUNDANT, ZERO_GRAINS, COMPRESSED, MARKERS = 1, 2, 4, 1 << 16, 1 << 17
GRAIN = 64 * KIB
GRAIN_TABLE, GRAIN_DIRECTORY, FOOTER = 1, 2, 3  # kinds of markers


def descriptor(capacity, *, kind="monolithicSparse", extents=None, cid="fffffffe",
               parent="ffffffff", more=(), first="# Disk DescriptorFile", version="version=1"):
    lines = [first, version, f"CID={cid}", f"parentCID={parent}", f'createType="{kind}"', ""]
    lines += ["# Extent description"]
    lines += [f'RW {capacity} SPARSE "disk.vmdk"'] if extents is None else list(extents)
    lines += ["", "# The Disk Data Base", "#DDB", "", 'ddb.virtualHWVersion = "4"',
              'ddb.geometry.cylinders = "16"', 'ddb.geometry.heads = "16"',
              'ddb.geometry.sectors = "63"', 'ddb.adapterType = "ide"', *more, ""]
    return "\n".join(lines).encode()


def header(**fields):
    data = bytearray(SECTOR)
    values = {"magic": b"KDMV", "version": 1, "line_ends": b"\n \r\n", "table_entries": 512,
              "grain_sectors": GRAIN // SECTOR}
    for name, value in (values | fields).items():
        offset, form = HEADER[name]
        struct.pack_into(form, data, offset, value)
    return bytes(data)


class Monolithic:
    """monolithicSparse: header, 20 sectors of descriptor, redundant tables, tables, grains."""

    def __init__(self, grains=(0, 3), *, size=8 * MIB, text=None, **fields):
        self.capacity = size // SECTOR
        tables = max(1, -(-size // (GRAIN * 512)))
        self.file = Sparse()
        directory_sectors = -(-tables * 4 // SECTOR)
        self.redundant = 21
        self.directory = self.redundant + directory_sectors + tables * 4
        self.table = self.directory + directory_sectors
        self.overhead = -(-(self.table + tables * 4) // 128) * 128
        self.fields = {"flags": NEWLINES | REDUNDANT, "capacity": self.capacity,
                       "descriptor_offset": 1, "descriptor_sectors": 20,
                       "redundant_offset": self.redundant, "directory_offset": self.directory,
                       "overhead": self.overhead} | fields
        self.file.put(0, header(**self.fields))
        self.text(descriptor(self.capacity) if text is None else text)
        for directory in (self.redundant, self.directory):
            first = directory + directory_sectors
            self.file.put(directory * SECTOR,
                          struct.pack(f"<{tables}I", *(first + n * 4 for n in range(tables))))
        self.file.cut(self.overhead * SECTOR)
        self.grains = []
        for index in grains:
            place = self.file.size // SECTOR
            self.grains.append(place)
            self.entry(index, place)
            self.file.put(place * SECTOR, noise(GRAIN, index + 1))

    def text(self, data):
        self.file.put(SECTOR, data)
        return self

    def entry(self, index, sector, both=True):
        for directory in (self.redundant, self.directory) if both else (self.directory,):
            first = directory + (self.table - self.directory)
            self.file.pack(first * SECTOR + index * 4, "<I", sector)
        return self

    def directory_entry(self, index, sector, both=True):
        for directory in (self.redundant, self.directory) if both else (self.directory,):
            self.file.pack(directory * SECTOR + index * 4, "<I", sector)
        return self


def marker(sectors, kind):
    return struct.pack("<QII", sectors, 0, kind).ljust(SECTOR, b"\0")


class Stream:
    """streamOptimized as it is sent: the directory is at the end, a footer tells where."""

    def __init__(self, grains=(0, 3), *, size=8 * MIB, contents=None, lba=None, packed=None,
                 footer=None, text=None, **fields):
        capacity = size // SECTOR
        self.file = Sparse()
        common = {"version": 3, "flags": NEWLINES | COMPRESSED | MARKERS, "capacity": capacity,
                  "descriptor_offset": 1, "descriptor_sectors": 20, "overhead": 128,
                  "compression": 1}
        self.file.put(0, header(**(common | {"directory_offset": U64_MAX} | fields)))
        self.file.put(SECTOR, descriptor(capacity,
                                         kind="streamOptimized") if text is None else text)
        self.file.cut(128 * SECTOR)
        entries, self.grains = {}, []
        for index in grains:
            place = self.file.size // SECTOR
            data = zlib.compress((contents or {}).get(index, noise(GRAIN, index + 1)))
            data = (packed or {}).get(index, data)
            said = (lba or {}).get(index, index * (GRAIN // SECTOR))
            self.file.append(struct.pack("<QI", said, len(data)) + data)
            self.pad()
            entries[index] = place
            self.grains.append(place)
        tables = max(1, -(-size // (GRAIN * 512)))
        places = []
        for table in range(tables):
            self.file.append(marker(4, GRAIN_TABLE))
            self.table = self.file.size
            places.append(self.table // SECTOR)
            self.file.append(bytes(2048))
            for index, place in entries.items():
                if index // 512 == table:
                    self.file.pack(self.table + index % 512 * 4, "<I", place)
        sectors = -(-tables * 4 // SECTOR)
        self.file.append(marker(sectors, GRAIN_DIRECTORY))
        self.directory = self.file.size // SECTOR
        self.file.append(struct.pack(f"<{tables}I", *places).ljust(sectors * SECTOR, b"\0"))
        self.file.append(marker(1, FOOTER))
        self.footer_at = self.file.size
        ending = common | {"directory_offset": self.directory} | fields | (footer or {})
        self.file.append(header(**ending))
        self.file.append(bytes(SECTOR))

    def pad(self):
        self.file.cut(-(-self.file.size // SECTOR) * SECTOR)
