#include "core/compute/boot/bootmachine.h"

#include <QFile>
#include <QStandardPaths>
#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace vitrine {

using Json = nlohmann::ordered_json;

namespace {

constexpr int kScreenSet = 1;
constexpr int kFirmwareSet = 2;
constexpr int kVariablesSet = 3;
constexpr int kFirstDiskSet = 10;
constexpr qint64 kMostVariableBytes = 8 << 20;

/// The two files of a build of OVMF.
struct FirmwareFiles {
    const char16_t *code;
    const char16_t *variables;
};

// Where Debian, Fedora, Arch and openSUSE put them.
constexpr std::array<FirmwareFiles, 5> kFirmware{
    FirmwareFiles{u"/usr/share/OVMF/OVMF_CODE_4M.fd", u"/usr/share/OVMF/OVMF_VARS_4M.fd"},
    FirmwareFiles{u"/usr/share/OVMF/OVMF_CODE.fd", u"/usr/share/OVMF/OVMF_VARS.fd"},
    FirmwareFiles{u"/usr/share/edk2/ovmf/OVMF_CODE.fd", u"/usr/share/edk2/ovmf/OVMF_VARS.fd"},
    FirmwareFiles{u"/usr/share/edk2/x64/OVMF_CODE.4m.fd", u"/usr/share/edk2/x64/OVMF_VARS.4m.fd"},
    FirmwareFiles{u"/usr/share/qemu/ovmf-x86_64-code.bin",
                  u"/usr/share/qemu/ovmf-x86_64-vars.bin"}};

Result<OpenFile> openToRead(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return std::unexpected(Fault::fromErrno(errno, path));
    return OpenFile(systemFiles(), fd);
}

// What a start writes into the variables is gone with it.
Result<OpenFile> copyInMemory(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly) || source.size() > kMostVariableBytes)
        return std::unexpected(Fault::fromErrno(EIO, path));
    const QByteArray bytes = source.readAll();
    const int fd = ::memfd_create("firmware", MFD_CLOEXEC);
    if (fd < 0)
        return std::unexpected(Fault::fromErrno(errno, path));
    OpenFile copy(systemFiles(), fd);
    if (const auto written = copy.writeAll(0, std::as_bytes(std::span(bytes))); !written)
        return std::unexpected(Fault::fromErrno(written.error(), path));
    return copy;
}

/// Collects the arguments of QEMU.
class Arguments {
public:
    explicit Arguments(EmulatorCommand &command)
        : m_command(command)
    {
    }

    Arguments &option(const char *name, const QString &value)
    {
        m_command.arguments << QString::fromLatin1(name) << value;
        return *this;
    }
    /// Gives it \p file under the name setName(\p set).
    void file(const OpenFile &file, int set)
    {
        m_command.files.push_back(file.fd());
        option("-add-fd", QStringLiteral("fd=%1,set=%2").arg(file.fd()).arg(set));
    }
    void node(const Json &json) { option("-blockdev", QString::fromStdString(json.dump())); }
    static QString setName(int set) { return QStringLiteral("/dev/fdset/%1").arg(set); }

private:
    EmulatorCommand &m_command;
};

std::string nodeName(const char *part, std::size_t disk)
{
    return part + std::to_string(disk);
}

// Every file and every format is told: nothing is opened because a header says so.
void addDisk(Arguments &out, const BootDisk &disk, std::size_t number)
{
    const int set = kFirstDiskSet + 2 * static_cast<int>(number);
    const std::string baseFile = nodeName("base-file", number);
    const std::string base = nodeName("base", number);
    const std::string ownFile = nodeName("own-file", number);
    out.file(disk.base, set);
    out.file(disk.overlay, set + 1);
    out.node({{"driver", "file"},
              {"node-name", baseFile},
              {"filename", Arguments::setName(set).toStdString()},
              {"read-only", true},
              {"auto-read-only", false}});
    out.node({{"driver", "qcow2"},
              {"node-name", base},
              {"file", baseFile},
              {"read-only", true},
              {"backing", nullptr}});
    out.node({{"driver", "file"},
              {"node-name", ownFile},
              {"filename", Arguments::setName(set + 1).toStdString()}});
    out.node({{"driver", "qcow2"},
              {"node-name", nodeName("disk", number)},
              {"file", ownFile},
              {"backing", base}});
}

QString deviceOf(const BootMachine &machine, const BootDisk &disk, std::size_t number)
{
    const QString drive = QString::fromStdString(nodeName("disk", number));
    if (disk.lun)
        return QStringLiteral("scsi-hd,bus=scsi.0,scsi-id=0,lun=%1,drive=%2")
            .arg(*disk.lun)
            .arg(drive);
    // Windows has no driver for virtio of its own.
    const QString kind = machine.osType == OsType::Windows ? QStringLiteral("ide-hd")
                                                           : QStringLiteral("virtio-blk-pci");
    return QStringLiteral("%1,drive=%2,bootindex=0").arg(kind, drive);
}

void addFirmware(Arguments &out, const BootFirmware &firmware)
{
    out.file(firmware.code, kFirmwareSet);
    out.file(firmware.variables, kVariablesSet);
    out.node({{"driver", "file"},
              {"node-name", "code"},
              {"filename", Arguments::setName(kFirmwareSet).toStdString()},
              {"read-only", true},
              {"auto-read-only", false}});
    out.node({{"driver", "file"},
              {"node-name", "variables"},
              {"filename", Arguments::setName(kVariablesSet).toStdString()}});
}

QString boardOf(const std::optional<BootFirmware> &firmware)
{
    // Without graphics the BIOS writes to the serial console as well; the screen stays.
    const QString board = QStringLiteral("q35,graphics=off");
    return firmware ? board + QStringLiteral(",pflash0=code,pflash1=variables") : board;
}

}  // namespace

Result<QString> findEmulator(Architecture architecture)
{
    if (architecture != Architecture::X64) {
        const QString name = toString(architecture);
        return std::unexpected(Fault::of(QStringLiteral("bootTest.architecture"), name, {name}));
    }
    const QString program = QStringLiteral("qemu-system-x86_64");
    QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::unexpected(
            Fault::of(QStringLiteral("bootTest.emulator.missing"), program, {program}));
    return path;
}

Result<std::optional<BootFirmware>> openFirmware(HyperVGeneration generation)
{
    if (generation == HyperVGeneration::V1)
        return std::nullopt;
    for (const FirmwareFiles &files : kFirmware) {
        const QString code = QString::fromUtf16(files.code);
        const QString variables = QString::fromUtf16(files.variables);
        if (!QFile::exists(code) || !QFile::exists(variables))
            continue;
        auto opened = openToRead(code);
        if (!opened)
            return std::unexpected(std::move(opened.error()));
        auto copied = copyInMemory(variables);
        if (!copied)
            return std::unexpected(std::move(copied.error()));
        return BootFirmware{std::move(*opened), std::move(*copied)};
    }
    const QString name = QStringLiteral("OVMF");
    return std::unexpected(Fault::of(QStringLiteral("bootTest.emulator.missing"), name, {name}));
}

EmulatorCommand bootCommand(const QString &program, const BootMachine &machine,
                            const std::optional<BootFirmware> &firmware, const OpenFile &screen)
{
    EmulatorCommand command{.program = program,
                            .arguments = {QStringLiteral("-nodefaults"),
                                          QStringLiteral("-no-user-config"),
                                          QStringLiteral("-no-shutdown")},
                            .files = {}};
    Arguments out(command);
    out.option("-sandbox",
               QStringLiteral("on,obsolete=deny,elevateprivileges=deny,spawn=deny,"
                              "resourcecontrol=deny"))
        .option("-machine", boardOf(firmware))
        .option("-accel", QStringLiteral("kvm"))
        .option("-accel", QStringLiteral("tcg"))
        .option("-m", QStringLiteral("1024"))
        .option("-display", QStringLiteral("none"))
        .option("-vga", QStringLiteral("std"))
        .option("-nic", QStringLiteral("none"))
        .option("-chardev", QStringLiteral("stdio,id=serial,signal=off"))
        .option("-serial", QStringLiteral("chardev:serial"));
    out.file(screen, kScreenSet);
    if (firmware)
        addFirmware(out, *firmware);
    out.option("-device", QStringLiteral("virtio-scsi-pci,id=scsi"));
    for (std::size_t i = 0; i < machine.disks.size(); ++i) {
        addDisk(out, machine.disks[i], i);
        out.option("-device", deviceOf(machine, machine.disks[i], i));
    }
    return command;
}

QString screenFileName()
{
    return Arguments::setName(kScreenSet);
}

}  // namespace vitrine
