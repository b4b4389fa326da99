#include "core/base/caller.h"

#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace vitrine {

Caller Caller::desktopUser()
{
    passwd entry{};
    passwd *found = nullptr;
    std::vector<char> room(16384);
    QString user = QString::number(getuid());
    if (getpwuid_r(getuid(), &entry, room.data(), room.size(), &found) == 0 && found != nullptr)
        user = QString::fromLocal8Bit(found->pw_name);
    return {user + u'@' + QSysInfo::machineHostName()};
}

}  // namespace vitrine
