// Versions made from machines: what the guest wrote, over the image that it began with.
#include "core/replication/diskset.h"
#include "core/replication/versiondisks.h"
#include "core/store/fileops.h"
#include "tests/support/computelab.h"
#include "tests/support/diskimages.h"

#include <QTest>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr qsizetype kDiskBytes = 1 << 20;

QByteArray bytesOf(ComputeLab &lab, const ImageVersion &version, const std::optional<int> &lun)
{
    const auto replica = lab.need(openAnyReplica(lab->catalog(), systemFiles(), version));
    const auto disks = lab.need(disksOf(replica, version));
    for (const DiskSpan &span : disks->spans()) {
        if (span.lun != lun)
            continue;
        QByteArray bytes(static_cast<qsizetype>(span.sizeBytes), '\0');
        lab.need(disks->read(span.offset(), std::as_writable_bytes(std::span(bytes))));
        return bytes;
    }
    return {};
}

}  // namespace

class TestMachineCapture final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheGuestWroteStandsInTheVersion()
    {
        if (program(QStringLiteral("qemu-io")).isEmpty())
            QSKIP("qemu-io is not installed");
        ComputeLab lab;
        const ImageVersion first = lab.publishImage();
        const VirtualMachine made = lab.make(first.id());
        QByteArray system = bytesOf(lab, first, std::nullopt);
        const QByteArray data = bytesOf(lab, first, 7);
        QCOMPARE(system.size(), kDiskBytes);
        // Over what the image has, over a hole of it, and zeros over what it has.
        QCOMPARE(run(QStringLiteral("qemu-io"),
                     {QStringLiteral("-f"), QStringLiteral("qcow2"), QStringLiteral("-c"),
                      QStringLiteral("write -P 0x5a 66048 1024"), QStringLiteral("-c"),
                      QStringLiteral("write -P 0xa5 700000 5000"), QStringLiteral("-c"),
                      QStringLiteral("write -z 68608 2048"), made.source.path}),
                 0);
        system.replace(66'048, 1'024, QByteArray(1'024, '\x5a'));
        system.replace(700'000, 5'000, QByteArray(5'000, '\xa5'));
        system.replace(68'608, 2'048, QByteArray(2'048, '\0'));

        lab.need(lab.compute().generalize(lab.caller(), made.source.id()));
        PublishRequest capture = lab.request(QStringLiteral("1.0.1"), {made.source.id(), {}});
        capture.version.dataDisks.emplace_back().lun = 7;
        const ImageVersion captured = lab.publish(capture);
        QVERIFY(captured.provisioningState == ProvisioningState::Succeeded);
        QVERIFY(bytesOf(lab, captured, std::nullopt) == system);
        QVERIFY(bytesOf(lab, captured, 7) == data);

        // The version stands alone: machines are made of it when the first machine is long gone.
        lab.need(lab.compute().remove(lab.caller(), made.source.id()));
        QVERIFY(bytesOf(lab, captured, std::nullopt) == system);
        lab.make(captured.id(), QStringLiteral("second"));
    }

    void aRunningMachineIsNoSource()
    {
        FakeHost host;
        ComputeLab lab;
        lab.compute().setHostOpener(host.opener());
        const ImageVersion first = lab.publishImage();
        const VirtualMachine made = lab.make(first.id());
        lab.need(lab.compute().setHost(lab.caller(), ComputeLab::west(),
                                       QStringLiteral("test:///default")));
        lab.need(lab.compute().start(lab.caller(), made.source.id()));
        const auto refused = lab->versions().publish(
            lab.caller(), lab.request(QStringLiteral("1.0.1"), {made.source.id(), {}}));
        QVERIFY(lab.reasons(refused).contains(QStringLiteral("vm.running")));
        lab.need(lab.compute().stop(lab.caller(), made.source.id(), PowerState::Stopped));
        lab.need(lab.compute().generalize(lab.caller(), made.source.id()));
        lab.publish(lab.request(QStringLiteral("1.0.1"), {made.source.id(), {}}));
    }
};

QTEST_GUILESS_MAIN(TestMachineCapture)
#include "tst_machinecapture.moc"
