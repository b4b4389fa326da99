#pragma once

#include "core/compute/computehost.h"
#include "core/service/computeservice.h"
#include "tests/support/versionfixture.h"

#include <QDir>

#include <map>

namespace vitrine::test {

/// A host that keeps in mind what it is told. It outlives the workspace.
struct FakeHost {
    std::map<Uid, QByteArray> defined;
    std::map<Uid, PowerState> states;
    bool isBroken = false;

    /// Gives the service this host under every address.
    ComputeService::HostOpener opener()
    {
        return [this](const QString &uri) -> Result<std::unique_ptr<ComputeHost>> {
            if (isBroken)
                return std::unexpected(
                    Fault::of(QStringLiteral("compute.host.failed"), uri, {uri}));
            return std::make_unique<Connection>(*this);
        };
    }

private:
    class Connection final : public ComputeHost {
    public:
        explicit Connection(FakeHost &host)
            : m_host(host)
        {
        }
        Result<> define(const QByteArray &domainXml) override
        {
            const qsizetype from = domainXml.indexOf("<uuid>") + 6;
            const QByteArray uuid = domainXml.mid(from, domainXml.indexOf("</uuid>") - from);
            m_host.defined[Uid::parse(QString::fromLatin1(uuid))] = domainXml;
            return {};
        }
        Result<> start(const Uid &machine) override
        {
            m_host.states[machine] = PowerState::Running;
            return {};
        }
        Result<> switchOff(const Uid &machine) override
        {
            m_host.states[machine] = PowerState::Stopped;
            return {};
        }
        Result<> undefine(const Uid &machine) override
        {
            m_host.defined.erase(machine);
            m_host.states.erase(machine);
            return {};
        }
        Result<PowerState> state(const Uid &machine) override
        {
            const auto found = m_host.states.find(machine);
            return found == m_host.states.end() ? PowerState::Deallocated : found->second;
        }

    private:
        FakeHost &m_host;
    };
};

/// Where machines are made: a version of two disks in *westeurope*, generalized.
class ComputeLab : public VersionFixture {
public:
    using VersionFixture::VersionFixture;

    ComputeService &compute() { return (*this)->compute(); }

    /// Publishes a version with a data disk at LUN 7.
    ImageVersion publishImage(const QString &number = QStringLiteral("1.0.0"))
    {
        PublishRequest of = request(number, fileSource(number + QStringLiteral("-os.raw"), 5));
        DataDiskImage data;
        data.lun = 7;
        data.source = fileSource(number + QStringLiteral("-data.raw"), 6);
        of.version.dataDisks = {data};
        return publish(of);
    }
    MachineDraft draft(const ResourceId &image, const QString &name = QStringLiteral("vm")) const
    {
        MachineDraft draft;
        draft.subscriptionId = subscription();
        draft.resourceGroup = gallery().resourceGroup;
        draft.name = name;
        draft.location = west();
        draft.imageId = image;
        draft.osProfile = OsProfile{.computerName = name,
                                    .adminUsername = QStringLiteral("student"),
                                    .passwordHash = QStringLiteral("$6$salt$hash")};
        return draft;
    }
    VirtualMachine make(const ResourceId &image, const QString &name = QStringLiteral("vm"))
    {
        return need(compute().create(caller(), draft(image, name)));
    }
    /// Returns the names of the folders of machines or bases in *westeurope*.
    QStringList folders(const QString &kind) const
    {
        return QDir(path(west() + QStringLiteral("/compute/") + kind))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    QStringList bases() const { return folders(QStringLiteral("bases")); }
    QStringList machines() const { return folders(QStringLiteral("machines")); }
};

}  // namespace vitrine::test
