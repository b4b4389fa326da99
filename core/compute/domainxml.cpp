#include "core/compute/domainxml.h"

#include <QXmlStreamWriter>

namespace vitrine {
namespace {

QString cacheOf(HostCaching caching)
{
    switch (caching) {
    case HostCaching::None: return QStringLiteral("none");
    case HostCaching::ReadOnly: return QStringLiteral("writethrough");
    case HostCaching::ReadWrite: return QStringLiteral("writeback");
    }
    return {};
}

/// Writes one domain, element by element.
class DomainWriter {
public:
    explicit DomainWriter(const DomainDescription &machine)
        : m_machine(machine)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
        m_xml.writeStartElement(QStringLiteral("domain"));
        attribute("type", m_machine.hypervisor);
        text("name", m_machine.name);
        text("uuid", m_machine.uid.toDashedString());
        text("title", m_machine.title);
        m_xml.writeStartElement(QStringLiteral("memory"));
        attribute("unit", QStringLiteral("MiB"));
        m_xml.writeCharacters(QString::number(m_machine.size.memoryMib));
        m_xml.writeEndElement();
        text("vcpu", QString::number(m_machine.size.vcpus));
        writeSystem();
        writeDevices();
        m_xml.writeEndElement();
        return m_bytes + '\n';
    }

private:
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }
    void text(const char *name, const QString &value)
    {
        m_xml.writeTextElement(QString::fromLatin1(name), value);
    }
    void empty(const char *name, const char *key, const QString &value)
    {
        m_xml.writeEmptyElement(QString::fromLatin1(name));
        attribute(key, value);
    }
    bool isWindows() const { return m_machine.osType == OsType::Windows; }
    bool isArm() const { return m_machine.architecture == Architecture::Arm64; }

    void writeSystem()
    {
        m_xml.writeStartElement(QStringLiteral("os"));
        if (m_machine.generation == HyperVGeneration::V2 || isArm())
            attribute("firmware", QStringLiteral("efi"));
        m_xml.writeStartElement(QStringLiteral("type"));
        attribute("arch", isArm() ? QStringLiteral("aarch64") : QStringLiteral("x86_64"));
        attribute("machine", isArm() ? QStringLiteral("virt") : QStringLiteral("q35"));
        m_xml.writeCharacters(QStringLiteral("hvm"));
        m_xml.writeEndElement();
        empty("boot", "dev", QStringLiteral("hd"));
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("features"));
        m_xml.writeEmptyElement(QStringLiteral("acpi"));
        m_xml.writeEndElement();
        empty("clock", "offset", isWindows() ? QStringLiteral("localtime") : QStringLiteral("utc"));
    }

    void writeDevices()
    {
        m_xml.writeStartElement(QStringLiteral("devices"));
        for (const DomainDisk &disk : m_machine.disks)
            writeDisk(disk);
        if (!m_machine.seedPath.isEmpty())
            writeSeed();
        m_xml.writeEmptyElement(QStringLiteral("controller"));
        attribute("type", QStringLiteral("scsi"));
        attribute("index", QStringLiteral("0"));
        attribute("model", QStringLiteral("virtio-scsi"));
        m_xml.writeStartElement(QStringLiteral("interface"));
        attribute("type", QStringLiteral("user"));
        empty("model", "type", isWindows() ? QStringLiteral("e1000e") : QStringLiteral("virtio"));
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("serial"));
        attribute("type", QStringLiteral("pty"));
        m_xml.writeEmptyElement(QStringLiteral("log"));
        attribute("file", m_machine.serialLogPath);
        attribute("append", QStringLiteral("on"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    // A data disk is found in the machine by its LUN; Windows has no driver for virtio of its own.
    void writeDisk(const DomainDisk &disk)
    {
        m_xml.writeStartElement(QStringLiteral("disk"));
        attribute("type", QStringLiteral("file"));
        attribute("device", QStringLiteral("disk"));
        m_xml.writeEmptyElement(QStringLiteral("driver"));
        attribute("name", QStringLiteral("qemu"));
        attribute("type", QStringLiteral("qcow2"));
        attribute("cache", cacheOf(disk.caching));
        attribute("discard", QStringLiteral("unmap"));
        empty("source", "file", disk.path);
        m_xml.writeEmptyElement(QStringLiteral("target"));
        if (disk.lun) {
            attribute("dev", scsiName(*disk.lun));
            attribute("bus", QStringLiteral("scsi"));
            m_xml.writeEmptyElement(QStringLiteral("address"));
            attribute("type", QStringLiteral("drive"));
            attribute("controller", QStringLiteral("0"));
            attribute("bus", QStringLiteral("0"));
            attribute("target", QStringLiteral("0"));
            attribute("unit", QString::number(*disk.lun));
        } else {
            attribute("dev", isWindows() ? QStringLiteral("sdzz") : QStringLiteral("vda"));
            attribute("bus", isWindows() ? QStringLiteral("sata") : QStringLiteral("virtio"));
        }
        m_xml.writeEndElement();
    }

    void writeSeed()
    {
        m_xml.writeStartElement(QStringLiteral("disk"));
        attribute("type", QStringLiteral("file"));
        attribute("device", QStringLiteral("cdrom"));
        m_xml.writeEmptyElement(QStringLiteral("driver"));
        attribute("name", QStringLiteral("qemu"));
        attribute("type", QStringLiteral("raw"));
        empty("source", "file", m_machine.seedPath);
        m_xml.writeEmptyElement(QStringLiteral("target"));
        attribute("dev", QStringLiteral("sdzy"));
        attribute("bus", QStringLiteral("sata"));
        m_xml.writeEmptyElement(QStringLiteral("readonly"));
        m_xml.writeEndElement();
    }

    // sda to sdz, sdaa to sdbl: LUNs go up to 63.
    static QString scsiName(int lun)
    {
        constexpr int kLetters = 26;
        QString name = QStringLiteral("sd");
        if (lun >= kLetters)
            name += QChar(u'a' + static_cast<char16_t>(lun / kLetters - 1));
        return name + QChar(u'a' + static_cast<char16_t>(lun % kLetters));
    }

    const DomainDescription &m_machine;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

}  // namespace

QByteArray domainXml(const DomainDescription &machine)
{
    return DomainWriter(machine).write();
}

}  // namespace vitrine
