#include "core/service/care/regionroots.h"

#include "core/store/regionfolder.h"

#include <algorithm>

namespace vitrine {
namespace {

const QByteArray kRootPrefix = QByteArrayLiteral("replica-");

}  // namespace

std::vector<FolderRoots> rootsOf(const Catalog &catalog, FileOps &files, const Region &region)
{
    std::vector<FolderRoots> all;
    const int zones = static_cast<int>(region.zonePaths.size());
    for (int zone = 0; zone <= zones; ++zone) {
        FolderRoots one{.zone = zone, .places = {}, .fault = {}};
        const auto folder = openPlace(files, replicaPlace(catalog, region, zone, 0));
        const auto names = folder ? files.list((*folder)->fd())
                                  : OsResult<std::vector<QByteArray>>(std::unexpected(0));
        if (!folder)
            one.fault = folder.error();
        else if (!names)
            one.fault = (*folder)->fault(names.error());
        for (const QByteArray &name : names.value_or(std::vector<QByteArray>())) {
            bool isNumber = false;
            const int number = name.mid(kRootPrefix.size()).toInt(&isNumber);
            if (name.startsWith(kRootPrefix) && isNumber && number > 0
                && name == kRootPrefix + QByteArray::number(number))
                one.places.push_back(replicaPlace(catalog, region, zone, number));
        }
        std::ranges::sort(one.places, {}, &ReplicaPlace::number);
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace vitrine
