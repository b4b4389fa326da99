#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace vitrine::test {

/// A registry hive made byte by byte from its description, with nothing of the code under test.
class HiveImage {
public:
    HiveImage();

    /// Gives the key at \p path (separated by `\`) a value; makes the keys on the way.
    void setText(const QByteArray &path, const QByteArray &name, const QByteArray &text);
    void setNumber(const QByteArray &path, const QByteArray &name, quint32 number);
    /// Returns the file. \p listKind: `lf`, `lh`, `li` or `ri`, the last one of `lh` lists.
    QByteArray bytes(const QByteArray &listKind = "lh") const;

private:
    struct Key {
        std::map<QByteArray, Key> keys;
        std::vector<std::pair<QByteArray, std::pair<quint32, QByteArray>>> values;
    };
    Key &at(const QByteArray &path);
    static quint32 write(QByteArray &bins, const QByteArray &name, const Key &key,
                         const QByteArray &listKind);

    Key m_root;
};

/// An NTFS volume of 2 MiB made byte by byte, with clusters of 512 bytes and folders that fit into
/// their records.
class NtfsImage {
public:
    NtfsImage();

    /// Puts a file at a path (separated by `/`) and makes the folders above it; returns the number
    /// of its record.
    quint32 put(const QByteArray &path, const QByteArray &content);
    /// Replaces bytes of a record, before the last bytes of its sectors are kept aside.
    void patchRecord(quint32 record, qsizetype offset, const QByteArray &bytes);
    void patchBoot(qsizetype offset, const QByteArray &bytes);

    QByteArray bytes() const;

private:
    quint32 newRecord(bool isFolder);
    void writeFolder(quint32 record);

    std::map<quint32, QByteArray> m_records;
    std::map<quint32, std::map<QByteArray, quint32>> m_folders;
    QByteArray m_image;
    quint32 m_nextRecord = 6;
    quint32 m_nextCluster = 80;
};

/// Returns a SOFTWARE hive of Windows Server 2022 in the state that \p imageState names.
HiveImage softwareHive(const QByteArray &imageState);

/// Returns a disk with an MBR and a Windows with that hive on it.
QByteArray windowsDisk(const QByteArray &imageState);

}  // namespace vitrine::test
