#pragma once

#include "core/catalog/catalog.h"
#include "core/service/compute/machinefiles.h"

#include <set>
#include <vector>

namespace vitrine {

/// Returns the name of one of many: \p prefix and six digits.
QString numberedName(const QString &prefix, int number);

/// Makes instances of a scale set and takes them away. Both arguments outlive it.
class Instances {
public:
    Instances(const ComputeFolder &folder, const ScaleSet &set)
        : m_folder(folder)
        , m_set(set)
    {
    }

    /// Makes the files of the instances \p from to \p end, without \p end. All or none.
    Result<std::vector<Machine>> make(const ImageBase &base, const UsableImage &image, int from,
                                      int end, const QDateTime &now) const;
    /// Removes the rows of \p machines; returns the bases that go with them.
    static Result<std::set<Uid>> removeRows(Transaction &transaction,
                                            const std::vector<Machine> &machines);
    /// Removes the files of \p machines and of \p bases.
    Result<> removeFiles(const std::vector<Machine> &machines,
                         const std::set<Uid> &bases = {}) const;

private:
    const ComputeFolder &m_folder;
    const ScaleSet &m_set;
};

}  // namespace vitrine
