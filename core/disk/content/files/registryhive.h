#pragma once

#include "core/disk/content/files/volumebytes.h"

#include <QString>
#include <QStringList>

namespace vitrine {

/// Reads single values of a registry hive where it lies. What is damaged is not there.
/// Source: the public descriptions of the regf format (M. Suhanov, "Windows registry file format
/// specification").
class RegistryHive {
public:
    /// Returns nothing for what is no hive. \p volume outlives it.
    static std::optional<RegistryHive> open(VolumeBytes &volume, FileRuns file);

    /// Tells whether all that was written to it is in it, and nothing waits in its logs.
    bool isClean() const { return m_isClean; }
    /// Returns a text of at most 1 024 units, by keys and name in any spelling.
    std::optional<QString> text(const QStringList &keys, const QString &value);
    /// Returns a number of 32 bits.
    std::optional<std::uint32_t> number(const QStringList &keys, const QString &value);

private:
    RegistryHive(VolumeBytes &volume, FileRuns file)
        : m_volume(&volume)
        , m_file(std::move(file))
    {
    }
    std::optional<std::vector<std::byte>> cell(std::uint32_t offset, std::size_t most);
    std::optional<std::vector<std::byte>> key(const QStringList &path);
    std::optional<std::vector<std::byte>> subkey(Bytes key, const QString &name);
    std::optional<std::vector<std::byte>> inList(std::uint32_t list, const QString &name,
                                                 int depth);
    std::optional<std::vector<std::byte>> value(const QStringList &path, const QString &name,
                                                std::uint32_t type);

    VolumeBytes *m_volume;
    FileRuns m_file;
    std::uint32_t m_root = 0;
    bool m_isClean = false;
};

}  // namespace vitrine
