#include "core/compute/cloudinit.h"

#include "core/compute/isoimage.h"
#include "core/gallery/jsonfields.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <nlohmann/json.hpp>

#include <crypt.h>
#include <memory>

namespace vitrine {
namespace {

constexpr int kMinimumPassword = 12;
constexpr int kMaximumPassword = 72;

QByteArray randomSalt()
{
    static constexpr char kLetters[] =
        "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    constexpr int kSaltLetters = 16;
    QByteArray salt;
    for (int i = 0; i < kSaltLetters; ++i)
        salt.append(kLetters[QRandomGenerator::system()->bounded(64)]);
    return salt;
}

Fault invalid(const QString &member, const QString &value, const char *allowed)
{
    return Fault::of(QStringLiteral("property.value.invalid"),
                     QStringLiteral("osProfile.") + member, {member, value, Fault::word(allowed)});
}

// JSON is YAML, and unlike YAML it leaves no doubt where a value ends.
QByteArray userData(const OsProfile &profile)
{
    Json user{{"name", jsonText(profile.adminUsername)},
              {"groups", Json::array({"adm", "sudo"})},
              {"shell", "/bin/bash"},
              {"sudo", "ALL=(ALL) NOPASSWD:ALL"},
              {"lock_passwd", profile.passwordHash.isEmpty()}};
    putText(user, "passwd", profile.passwordHash);
    for (const QString &key : profile.sshPublicKeys)
        user["ssh_authorized_keys"].push_back(jsonText(key));
    const Json data{{"hostname", jsonText(profile.computerName)},
                    {"ssh_pwauth", !profile.passwordHash.isEmpty()},
                    {"users", Json::array({std::move(user)})}};
    return "#cloud-config\n" + prettyJson(data) + '\n';
}

QByteArray metaData(const Uid &instance, const OsProfile &profile)
{
    const Json data{{"instance-id", jsonText(instance.toDashedString())},
                    {"local-hostname", jsonText(profile.computerName)}};
    return prettyJson(data) + '\n';
}

}  // namespace

QString passwordHash(const QString &password)
{
    const auto data = std::make_unique<crypt_data>();
    const QByteArray setting = "$6$" + randomSalt() + '$';
    const char *hash = ::crypt_r(password.toUtf8().constData(), setting.constData(), data.get());
    return hash == nullptr || *hash != '$' ? QString() : QString::fromLatin1(hash);
}

QByteArray cloudInitSeed(const Uid &instance, const OsProfile &profile, const QDateTime &createdAt)
{
    return isoImage(QByteArrayLiteral("cidata"),
                    {{QByteArrayLiteral("meta-data"), metaData(instance, profile)},
                     {QByteArrayLiteral("user-data"), userData(profile)}},
                    createdAt);
}

std::vector<Fault> checkOsProfile(const OsProfile &profile)
{
    static const QRegularExpression account(QStringLiteral("\\A[a-z_][a-z0-9_-]{0,31}\\z"));
    static const QRegularExpression host(
        QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z"));
    static const QRegularExpression key(QStringLiteral(
        "\\A(ssh|ecdsa|sk)-[a-z0-9@.-]+ [A-Za-z0-9+/]{16,16384}={0,2}( [^\\r\\n]*)?\\z"));
    std::vector<Fault> problems;
    if (!account.match(profile.adminUsername).hasMatch()
        || profile.adminUsername == QStringLiteral("root"))
        problems.push_back(
            invalid(QStringLiteral("adminUsername"), profile.adminUsername,
                    QT_TRANSLATE_NOOP("vitrine::Fault",
                                      "up to 32 of a-z, 0-9, _ and -, a letter or _ first, and "
                                      "not root")));
    if (!host.match(profile.computerName).hasMatch())
        problems.push_back(invalid(
            QStringLiteral("computerName"), profile.computerName,
            QT_TRANSLATE_NOOP("vitrine::Fault",
                              "up to 63 letters, digits and dashes, no dash at either end")));
    for (const QString &line : profile.sshPublicKeys) {
        if (!key.match(line).hasMatch())
            problems.push_back(
                invalid(QStringLiteral("linuxConfiguration.ssh.publicKeys"), line.left(40),
                        QT_TRANSLATE_NOOP("vitrine::Fault",
                                          "a public key as ssh-keygen writes it, in one line")));
    }
    if (profile.passwordHash.isEmpty() && profile.sshPublicKeys.isEmpty())
        problems.push_back(
            invalid(QStringLiteral("adminPassword"), {},
                    QT_TRANSLATE_NOOP("vitrine::Fault", "a password or a public key")));
    return problems;
}

std::vector<Fault> checkPassword(const QString &password)
{
    int kinds = 0;
    for (const char *kind : {"[a-z]", "[A-Z]", "[0-9]", "[^A-Za-z0-9]"})
        kinds += password.contains(QRegularExpression(QString::fromLatin1(kind))) ? 1 : 0;
    constexpr int kLeastKinds = 3;
    if (password.size() >= kMinimumPassword && password.size() <= kMaximumPassword
        && kinds >= kLeastKinds && !password.contains(QChar(u'\0')))
        return {};
    return {invalid(QStringLiteral("adminPassword"), {},
                    QT_TRANSLATE_NOOP("vitrine::Fault",
                                      "12 to 72 characters of three of these kinds: lower case, "
                                      "upper case, digits, others"))};
}

}  // namespace vitrine
