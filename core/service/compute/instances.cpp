#include "core/service/compute/instances.h"

#include "core/catalog/machinerows.h"

namespace vitrine {

QString numberedName(const QString &prefix, int number)
{
    constexpr int kDigits = 6;
    return prefix + QStringLiteral("%1").arg(number, kDigits, 10, QLatin1Char('0'));
}

Result<std::vector<Machine>> Instances::make(const ImageBase &base, const UsableImage &image,
                                             int from, int end, const QDateTime &now) const
{
    std::vector<Machine> made;
    for (int number = from; number < end; ++number) {
        Machine machine;
        machine.uid = Uid::random();
        machine.baseUid = base.uid;
        machine.scaleSetUid = m_set.uid;
        machine.instance = number;
        machine.imageId = m_set.imageId;
        machine.size = m_set.size;
        auto profile = m_set.osProfile;
        if (profile) {
            profile->computerName = numberedName(profile->computerName, number);
            machine.computerName = profile->computerName;
            machine.adminUsername = profile->adminUsername;
        }
        const MachineFiles files{.uid = machine.uid,
                                 .name = numberedName(m_set.name + u'_', number),
                                 .size = m_set.size,
                                 .osProfile = std::move(profile)};
        if (auto written = writeMachine(m_folder, base, image, files, now); !written) {
            static_cast<void>(removeFiles(made));
            return std::unexpected(std::move(written.error()));
        }
        made.push_back(std::move(machine));
    }
    return made;
}

Result<std::set<Uid>> Instances::removeRows(Transaction &transaction,
                                            const std::vector<Machine> &machines)
{
    std::set<Uid> bases;
    for (const Machine &machine : machines) {
        if (auto removed = removeMachine(transaction, machine.uid); !removed)
            return std::unexpected(std::move(removed.error()));
        bases.insert(machine.baseUid);
    }
    std::set<Uid> gone;
    for (const Uid &base : bases) {
        const auto released = ImageBases::release(transaction, base);
        if (!released)
            return std::unexpected(released.error());
        if (*released)
            gone.insert(base);
    }
    return gone;
}

Result<> Instances::removeFiles(const std::vector<Machine> &machines,
                                const std::set<Uid> &bases) const
{
    for (const Machine &machine : machines) {
        if (auto removed = m_folder.remove(ComputePlace::Machine, machine.uid); !removed)
            return removed;
    }
    for (const Uid &base : bases) {
        if (auto removed = m_folder.remove(ComputePlace::Base, base); !removed)
            return removed;
    }
    return {};
}

}  // namespace vitrine
