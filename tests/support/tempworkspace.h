#pragma once

#include "core/service/galleryservice.h"
#include "core/service/regionservice.h"
#include "core/service/replicationservice.h"
#include "core/service/sourceservice.h"
#include "core/service/versionservice.h"
#include "core/service/workspace.h"
#include "models/jobsnotifier.h"
#include "tests/support/testcaller.h"

#include <QTemporaryDir>

namespace vitrine::test {

/// A workspace on a catalogue of its own that goes away with it. Check isOpen() first.
class TempWorkspace {
public:
    TempWorkspace()
    {
        Workspace::Options options;
        options.jobsChanged = m_notifier.callback();
        auto opened = Workspace::open(m_folder.filePath(QStringLiteral("catalog.sqlite")), options);
        if (opened)
            m_workspace = std::move(*opened);
        else
            qWarning("%s", faultJson(opened.error()).constData());
    }

    bool isOpen() const { return m_workspace != nullptr; }
    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }
    JobsNotifier &notifier() { return m_notifier; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Makes a gallery in the group *Test*; the group is made when there is none.
    Result<Gallery> addGallery(const QString &name)
    {
        const auto subscription = m_workspace->galleries().subscription();
        if (!subscription)
            return std::unexpected(subscription.error());
        ResourceGroup group;
        group.subscriptionId = subscription->id;
        group.name = QStringLiteral("Test");
        group.location = QStringLiteral("local");
        if (const auto made = m_workspace->galleries().createGroup(caller(), group); !made)
            return std::unexpected(made.error());
        Gallery gallery;
        gallery.subscriptionId = group.subscriptionId;
        gallery.resourceGroup = group.name;
        gallery.name = name;
        gallery.location = group.location;
        return m_workspace->galleries().createGallery(caller(), gallery);
    }
    Result<ImageDefinition> addDefinition(const Gallery &gallery, const QString &name)
    {
        ImageDefinition definition;
        definition.galleryId = gallery.id();
        definition.name = name;
        definition.location = gallery.location;
        definition.identifier = {QStringLiteral("Contoso"), QStringLiteral("Offer"), name};
        return m_workspace->galleries().createDefinition(caller(), definition);
    }
    static Caller caller() { return testCaller(); }

private:
    QTemporaryDir m_folder;
    JobsNotifier m_notifier;
    std::unique_ptr<Workspace> m_workspace;
};

}  // namespace vitrine::test
