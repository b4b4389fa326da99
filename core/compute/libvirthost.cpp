#include "core/compute/computehost.h"

#include <QLibrary>

#include <memory>

namespace vitrine {
namespace {

// Types, signatures and figures of libvirt's interface, which are the same in all its versions.
// Source: libvirt, include/libvirt/libvirt-domain.h.
struct Connection;
struct Domain;
constexpr int kRunning = 1;
constexpr int kBlocked = 2;
constexpr int kPaused = 3;
constexpr int kShuttingDown = 4;
constexpr int kNoDomain = 42;
constexpr unsigned kUndefineEverything = 1U | 2U | 4U;  // with saved state, snapshots and NVRAM

/// The functions of libvirt, found while the program runs.
class Libvirt {
public:
    static Libvirt *instance()
    {
        static Libvirt libvirt;
        return libvirt.m_isComplete ? &libvirt : nullptr;
    }
    static QString missingText() { return QStringLiteral("libvirt.so.0: not found"); }

    Connection *(*open)(const char *) = nullptr;
    int (*close)(Connection *) = nullptr;
    Domain *(*define)(Connection *, const char *) = nullptr;
    Domain *(*lookUp)(Connection *, const char *) = nullptr;
    int (*create)(Domain *) = nullptr;
    int (*destroy)(Domain *) = nullptr;
    int (*undefine)(Domain *, unsigned) = nullptr;
    int (*state)(Domain *, int *, int *, unsigned) = nullptr;
    int (*free)(Domain *) = nullptr;
    const char *(*lastError)() = nullptr;
    int (*lastErrorCode)() = nullptr;

private:
    using ErrorFunction = void (*)(void *, void *);

    Libvirt()
        : m_library(QStringLiteral("libvirt"), 0)
    {
        void (*silence)(void *, ErrorFunction) = nullptr;
        m_isComplete = m_library.load() && find(open, "virConnectOpen")
            && find(close, "virConnectClose") && find(define, "virDomainDefineXML")
            && find(lookUp, "virDomainLookupByUUIDString") && find(create, "virDomainCreate")
            && find(destroy, "virDomainDestroy") && find(undefine, "virDomainUndefineFlags")
            && find(state, "virDomainGetState") && find(free, "virDomainFree")
            && find(lastError, "virGetLastErrorMessage")
            && find(lastErrorCode, "virGetLastErrorCode") && find(silence, "virSetErrorFunc");
        // Without a function of our own it writes every error to standard error.
        if (m_isComplete)
            silence(nullptr, [](void *, void *) { });
    }

    template <typename Function>
    bool find(Function *&function, const char *name)
    {
        function = reinterpret_cast<Function *>(m_library.resolve(name));
        return function != nullptr;
    }

    QLibrary m_library;
    bool m_isComplete = false;
};

class LibvirtHost final : public ComputeHost {
public:
    LibvirtHost(Libvirt &libvirt, Connection *connection, QString uri)
        : m_libvirt(libvirt)
        , m_connection(connection)
        , m_uri(std::move(uri))
    {
    }
    ~LibvirtHost() override { m_libvirt.close(m_connection); }
    LibvirtHost(const LibvirtHost &) = delete;
    LibvirtHost &operator=(const LibvirtHost &) = delete;

    Result<> define(const QByteArray &domainXml) override
    {
        const auto domain = held(m_libvirt.define(m_connection, domainXml.constData()));
        return domain ? Result<>() : std::unexpected(failure());
    }
    Result<> start(const Uid &machine) override
    {
        const auto isOn = this->isOn(machine);
        if (!isOn)
            return std::unexpected(isOn.error());
        if (*isOn)
            return {};
        const auto domain = found(machine);
        return domain && *domain && m_libvirt.create(domain->get()) == 0
            ? Result<>()
            : std::unexpected(failure());
    }
    Result<> switchOff(const Uid &machine) override
    {
        const auto isOn = this->isOn(machine);
        if (!isOn)
            return std::unexpected(isOn.error());
        if (!*isOn)
            return {};
        const auto domain = found(machine);
        return domain && *domain && m_libvirt.destroy(domain->get()) == 0
            ? Result<>()
            : std::unexpected(failure());
    }
    Result<> undefine(const Uid &machine) override
    {
        const auto domain = found(machine);
        if (!domain)
            return std::unexpected(domain.error());
        const bool done = !*domain
            || m_libvirt.undefine(domain->get(), kUndefineEverything) == 0
            // A driver without such extras refuses the flags for them.
            || m_libvirt.undefine(domain->get(), 0) == 0;
        return done ? Result<>() : std::unexpected(failure());
    }
    Result<PowerState> state(const Uid &machine) override
    {
        const auto domain = found(machine);
        if (!domain)
            return std::unexpected(domain.error());
        if (!*domain)
            return PowerState::Deallocated;
        int state = 0;
        if (m_libvirt.state(domain->get(), &state, nullptr, 0) != 0)
            return std::unexpected(failure());
        const bool isOn =
            state == kRunning || state == kBlocked || state == kPaused || state == kShuttingDown;
        return isOn ? PowerState::Running : PowerState::Stopped;
    }

private:
    struct Free {
        Libvirt *libvirt;
        void operator()(Domain *domain) const { libvirt->free(domain); }
    };
    using DomainPointer = std::unique_ptr<Domain, Free>;

    DomainPointer held(Domain *domain) const { return DomainPointer(domain, Free{&m_libvirt}); }
    /// Null when the host does not know it.
    Result<DomainPointer> found(const Uid &machine) const
    {
        const QByteArray uuid = machine.toDashedString().toLatin1();
        DomainPointer domain = held(m_libvirt.lookUp(m_connection, uuid.constData()));
        if (domain == nullptr && m_libvirt.lastErrorCode() != kNoDomain)
            return std::unexpected(failure());
        return domain;
    }
    Result<bool> isOn(const Uid &machine)
    {
        const auto now = state(machine);
        if (!now)
            return std::unexpected(now.error());
        return *now == PowerState::Running;
    }
    Fault failure() const
    {
        return Fault::of(QStringLiteral("compute.host.failed"), m_uri, {m_uri},
                         QString::fromUtf8(m_libvirt.lastError()));
    }

    Libvirt &m_libvirt;
    Connection *const m_connection;
    const QString m_uri;
};

}  // namespace

Result<std::unique_ptr<ComputeHost>> openLibvirtHost(const QString &uri)
{
    Libvirt *libvirt = Libvirt::instance();
    if (libvirt == nullptr)
        return std::unexpected(
            Fault::of(QStringLiteral("compute.host.failed"), uri, {uri}, Libvirt::missingText()));
    Connection *connection = libvirt->open(uri.toUtf8().constData());
    if (connection == nullptr)
        return std::unexpected(Fault::of(QStringLiteral("compute.host.failed"), uri, {uri},
                                         QString::fromUtf8(libvirt->lastError())));
    return std::make_unique<LibvirtHost>(*libvirt, connection, uri);
}

}  // namespace vitrine
