#include "core/base/caller.h"

#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace vitrine {
namespace {

// No object id: those are UUIDs.
const QString kProgram = QStringLiteral("program");

}  // namespace

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

Caller Caller::program()
{
    return {QStringLiteral("vitrine"), {kProgram}};
}

bool Caller::isProgram() const
{
    return principals.size() == 1 && principals.front() == kProgram;
}

}  // namespace vitrine
