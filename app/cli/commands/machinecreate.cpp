// vitrinectl vm create --image: machines made from images.
#include "app/cli/commands/machinenoun.h"
#include "app/cli/jobfollower.h"
#include "app/cli/tr.h"
#include "core/compute/cloudinit.h"
#include "core/service/computeservice.h"
#include "core/service/versionservice.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace vitrine {
namespace {

const QString kImage = QStringLiteral("--image");
const QString kUser = QStringLiteral("--admin-username");
const QString kPassword = QStringLiteral("--admin-password");
const QString kHost = QStringLiteral("--computer-name");
const QString kKeys = QStringLiteral("--ssh-key-values");
const QString kMakeKeys = QStringLiteral("--generate-ssh-keys");
const QString kCount = QStringLiteral("--count");
constexpr int kMostMachines = 1'000'000;
constexpr int kMostShown = 1000;

Result<QString> readKey(const QString &path)
{
    QFile file(path);
    constexpr qint64 kMostBytes = 32 << 10;
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Fault::of(QStringLiteral("io.notFound"), path, {path}));
    return QString::fromUtf8(file.read(kMostBytes)).trimmed();
}

// A key is written out, or it is the name of its file.
Result<QString> keyOf(const QString &word)
{
    return word.contains(QLatin1Char(' ')) ? Result<QString>(word.trimmed()) : readKey(word);
}

// The pair that is there is the person's own; without one it is made, as ssh-keygen does by itself.
Result<QString> ownKey()
{
    const QString folder = QDir::home().filePath(QStringLiteral(".ssh"));
    for (const char *name : {"id_ed25519", "id_rsa"}) {
        const QString path =
            folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".pub");
        if (QFile::exists(path))
            return readKey(path);
    }
    const QString path = folder + QStringLiteral("/id_ed25519");
    QDir::home().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const int code =
        QProcess::execute(QStringLiteral("ssh-keygen"),
                          {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                           QStringLiteral("-N"), QString(), QStringLiteral("-f"), path});
    if (code != 0)
        return std::unexpected(
            Fault::of(QStringLiteral("io.failed"), path, {path}, QStringLiteral("ssh-keygen")));
    return readKey(path + QStringLiteral(".pub"));
}

Result<> readKeys(const Arguments &arguments, OsProfile &profile)
{
    for (const QString &word : arguments.texts(kKeys)) {
        auto key = keyOf(word);
        if (!key)
            return std::unexpected(std::move(key.error()));
        profile.sshPublicKeys << *key;
    }
    if (!arguments.has(kMakeKeys))
        return {};
    auto key = ownKey();
    if (!key)
        return std::unexpected(std::move(key.error()));
    profile.sshPublicKeys << *key;
    return {};
}

bool hasProfile(const Arguments &arguments)
{
    for (const QString &name : {kUser, kPassword, kHost, kKeys, kMakeKeys}) {
        if (arguments.has(name))
            return true;
    }
    return false;
}

Result<std::optional<MachineRow>> makeOne(Session &session, Workspace &workspace,
                                          const MachineDraft &draft, bool tellsAdvice)
{
    ComputeService &compute = workspace.compute();
    std::vector<Fault> advice;
    const Result<Uid> job = compute.prepare(session.change(), draft, &advice);
    if (!job)
        return std::unexpected(job.error());
    for (const Fault &fault : advice) {
        const FaultText text = faultText(fault);
        if (tellsAdvice)
            session.output().note(text.message + QLatin1Char(' ') + text.remedy);
    }
    const auto followed = followLaying(session, *job);
    if (!followed)
        return std::unexpected(followed.error());
    if (*followed)
        return std::nullopt;
    auto made = compute.create(session.change(), draft);
    if (!made)
        return std::unexpected(std::move(made.error()));
    return MachineRow{std::move(made->source), std::move(made->machine)};
}

// Several get a number behind their name, from 0.
MachineDraft numbered(MachineDraft draft, int number)
{
    const QString digits = QString::number(number);
    draft.name += digits;
    if (draft.osProfile)
        draft.osProfile->computerName += digits;
    return draft;
}

MachineRequest requestOf(const MachineDraft &draft, int count)
{
    MachineRequest request;
    request.imageId = draft.imageId;
    request.subscriptionId = draft.subscriptionId;
    request.region = draft.location;
    request.hasOsProfile = draft.osProfile.has_value();
    request.count = count;
    request.name = draft.name;
    return request;
}

Result<int> showEquivalent(Session &session, const Workspace &workspace, const MachineDraft &draft,
                           int count)
{
    if (!draft.imageId.isType(kManagedImageType)) {
        const auto version = workspace.versions().checkMachine(requestOf(draft, count));
        if (!version)
            return std::unexpected(version.error());
    }
    std::vector<ResourceRequest> requests;
    for (int i = 0; i < count; ++i) {
        MachineDraft one = count > 1 ? numbered(draft, i) : draft;
        requests.push_back(MachineCreation{.id = one.id(),
                                           .location = one.location,
                                           .imageId = one.imageId,
                                           .size = one.size,
                                           .osProfile = std::move(one.osProfile),
                                           .tags = one.tags});
    }
    return printEquivalent(session, requests);
}

}  // namespace

Specs machineProfileArguments()
{
    using namespace argument;
    return {
        value(u"--admin-username", Tr::tr("With --image: the account of the machine.")),
        value(u"--admin-password",
              Tr::tr("With --image: the password of the account; only its hash is kept. "
                     "@FILE reads it from a file, which others on this machine cannot see.")),
        value(u"--computer-name", Tr::tr("With --image: the host name of the machine.")),
        values(u"--ssh-key-values",
               Tr::tr("With --image: the public keys of the account, or files with them.")),
        flag(u"--generate-ssh-keys",
             Tr::tr("With --image: take the public key in ~/.ssh, and make one if there is "
                    "none.")),
        value(u"--vcpus", Tr::tr("With --image: processors of the machine. Default: 2.")),
        value(u"--memory", Tr::tr("With --image: memory of the machine in MiB. Default: 2048."))};
}

Result<> readProfile(Session &session, MachineDraft &draft)
{
    Arguments &arguments = session.arguments();
    draft.size.vcpus = arguments.number(QStringLiteral("--vcpus")).value_or(draft.size.vcpus);
    draft.size.memoryMib =
        arguments.number(QStringLiteral("--memory")).value_or(draft.size.memoryMib);
    if (!hasProfile(arguments))
        return {};
    OsProfile profile;
    profile.adminUsername = arguments.text(kUser);
    profile.computerName =
        arguments.has(kHost) ? arguments.text(kHost) : arguments.text(QStringLiteral("--name"));
    if (auto read = readKeys(arguments, profile); !read)
        return read;
    if (arguments.has(kPassword)) {
        const QString password = arguments.text(kPassword);
        if (auto sound = Fault::all(checkPassword(password)); !sound)
            return sound;
        profile.passwordHash = passwordHash(password);
    }
    draft.osProfile = std::move(profile);
    return {};
}

Result<> readPlace(Session &session, MachineDraft &draft)
{
    const Arguments &arguments = session.arguments();
    const Result<ResourceId> image = ResourceId::parse(arguments.text(kImage));
    if (!image)
        return std::unexpected(image.error());
    const Result<QString> location = session.location();
    if (!location)
        return std::unexpected(location.error());
    draft.imageId = *image;
    draft.subscriptionId = session.subscriptionId();
    draft.resourceGroup = session.resourceGroup();
    draft.name = arguments.text(QStringLiteral("--name"));
    draft.location = *location;
    return {};
}

Result<std::optional<int>> followLaying(Session &session, const Uid &job)
{
    if (job.isNull())
        return std::nullopt;
    return followToSuccess(session, job);
}

Result<int> checkMachine(Session &session, MachineRequest request)
{
    const Arguments &arguments = session.arguments();
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    MachineDraft draft;
    if (auto read = readPlace(session, draft); !read)
        return std::unexpected(std::move(read.error()));
    request.imageId = draft.imageId;
    request.subscriptionId = draft.subscriptionId;
    request.region = draft.location;
    request.name = arguments.text(QStringLiteral("--name"));
    std::vector<Fault> advice;
    const auto version = (*workspace)->versions().checkMachine(request, &advice);
    if (!version)
        return std::unexpected(version.error());
    for (const Fault &fault : advice) {
        const FaultText text = faultText(fault);
        session.output().note(text.message + QLatin1Char(' ') + text.remedy);
    }
    printVersions(session.output(), {*version}, false);
    return 0;
}

Result<int> createFromImage(Session &session)
{
    Arguments &arguments = session.arguments();
    const int most = asksEquivalent(session) ? kMostShown : kMostMachines;
    const int count = arguments.number(kCount, 1, most).value_or(1);
    const auto image = ResourceId::parse(arguments.text(kImage));
    const bool isManaged = image && image->isType(kManagedImageType);
    if (arguments.has(QStringLiteral("--validate-only")) && !isManaged) {
        MachineRequest request;
        request.hasOsProfile = hasProfile(arguments);
        request.count = count;
        return checkMachine(session, std::move(request));
    }
    // Nothing is made for words alone.
    arguments.allowOneOf({QStringLiteral("--equivalent"), kMakeKeys});
    MachineDraft draft;
    draft.tags = arguments.tags();
    auto read = asksEquivalent(session) ? arguments.check() : Result<>();
    if (read)
        read = readProfile(session, draft);
    const Result<Workspace *> workspace = session.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    if (read)
        read = readPlace(session, draft);
    if (!read)
        return std::unexpected(std::move(read.error()));
    if (asksEquivalent(session))
        return showEquivalent(session, **workspace, draft, count);
    std::vector<MachineRow> made;
    for (int i = 0; i < count; ++i) {
        auto one = makeOne(session, **workspace, count > 1 ? numbered(draft, i) : draft, i == 0);
        if (!one)
            return std::unexpected(std::move(one.error()));
        if (!*one)
            return kExitFailed;
        made.push_back(std::move(**one));
    }
    MachineNoun::print(session.output(), made, count > 1);
    return 0;
}

}  // namespace vitrine
