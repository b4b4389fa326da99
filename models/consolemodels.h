#pragma once

#include "core/service/signedinaccounts.h"
#include "models/activitymodel.h"
#include "models/gallerytreemodel.h"
#include "models/regionmonitor.h"

namespace vitrine {

class Background;
class JobsNotifier;
class Workspace;

/// The models a console window works with, wired to each other: what a job does shows in the
/// tree, and what ends asks the regions and the tree to look again. Lives in the GUI thread; the
/// workspace, the background and the notifier outlive it.
class ConsoleModels final : public QObject {
    Q_OBJECT

public:
    ConsoleModels(Workspace &workspace, Background &background, JobsNotifier &notifier,
                  QObject *parent = nullptr);

    Workspace &workspace() { return m_workspace; }
    Background &background() { return m_background; }
    GalleryTreeModel &tree() { return m_tree; }
    ActivityModel &activities() { return m_activities; }
    RegionMonitor &regions() { return m_regions; }
    /// Who is signed in; nobody is until it is asked to resume.
    SignedInAccounts &accounts() { return m_accounts; }

    /// Reads everything again.
    void refresh();
    void retranslate();

Q_SIGNALS:
    /// The catalogue has other galleries, definitions, versions or regions than before.
    void catalogChanged();

private:
    Workspace &m_workspace;
    Background &m_background;
    GalleryTreeModel m_tree;
    ActivityModel m_activities;
    RegionMonitor m_regions;
    SignedInAccounts m_accounts;
};

}  // namespace vitrine
