#pragma once

#include "core/disk/bytes.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vitrine {

enum class NtfsType : std::uint32_t {
    AttributeList = 0x20,
    VolumeInformation = 0x70,
    Data = 0x80,
    IndexRoot = 0x90,
    IndexAllocation = 0xA0,
};

/// One attribute of a file record. The spans lie inside the record.
struct NtfsAttribute {
    bool isResident = true;
    bool isPlain = true;  ///< neither compressed nor encrypted
    Bytes value;  ///< of a resident one
    Bytes pairs;  ///< of another: where its clusters stand
    std::uint64_t firstCluster = 0;
    std::uint64_t sizeBytes = 0;  ///< told by its first piece only
};

/// Puts back what a record of 512-byte sectors keeps aside of each of them, and checks it.
/// Says no where a sector belongs to another state of the record.
bool undoFixups(std::vector<std::byte> &record);

/// A file record of the master file table. Source: the NTFS documentation of the Linux-NTFS
/// project, "file record" and "attribute header".
class NtfsRecord {
public:
    /// Returns nothing for what is no record in use.
    static std::optional<NtfsRecord> parse(std::vector<std::byte> bytes);

    bool isFolder() const;
    /// Returns the number of the record it adds to; 0 for one of its own.
    std::uint64_t base() const;
    /// Returns the attribute of a type that begins at \p firstCluster and has the name every such
    /// attribute has: none, `$I30` for those of an index.
    std::optional<NtfsAttribute> attribute(NtfsType type, std::uint64_t firstCluster = 0) const;

private:
    explicit NtfsRecord(std::vector<std::byte> bytes)
        : m_bytes(std::move(bytes))
    {
    }

    std::vector<std::byte> m_bytes;
};

}  // namespace vitrine
