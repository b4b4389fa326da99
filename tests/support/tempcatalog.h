#pragma once

#include "core/catalog/accountrows.h"
#include "core/catalog/catalog.h"
#include "core/catalog/galleryrows.h"
#include "tests/support/testcaller.h"

#include <QTemporaryDir>

#include <atomic>

namespace vitrine::test {

/// A clock that moves only when it is told to. Thread: any.
class ManualClock final : public Clock {
public:
    QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_nowMs.load(), Qt::UTC);
    }
    std::chrono::nanoseconds elapsed() const override
    {
        return std::chrono::milliseconds(m_nowMs.load());
    }
    void advance(std::chrono::milliseconds time) { m_nowMs += time.count(); }

private:
    // 2026-11-21T12:00:00Z
    std::atomic<qint64> m_nowMs = 1'795'262'400'000;
};

/// A real catalogue in a folder of its own, removed with the fixture.
class TempCatalog {
public:
    TempCatalog() { open(); }

    /// Opens the file again, as another start of the program would.
    void open()
    {
        m_catalog.reset();
        auto opened = Catalog::open(path(), m_clock);
        if (!opened)
            qFatal("%s: %s", qPrintable(opened.error().reason),
                   qPrintable(opened.error().systemText));
        m_catalog = std::move(*opened);
    }
    void close() { m_catalog.reset(); }

    QString folder() const { return m_dir.path(); }
    QString path() const { return m_dir.filePath(QStringLiteral("catalog.sqlite")); }
    Catalog &operator*() const { return *m_catalog; }
    Catalog *operator->() const { return m_catalog.get(); }
    ManualClock &clock() { return m_clock; }
    Caller caller() const { return testCaller(QStringLiteral("alice@workstation")); }

private:
    QTemporaryDir m_dir;
    ManualClock m_clock;
    std::unique_ptr<Catalog> m_catalog;
};

}  // namespace vitrine::test
