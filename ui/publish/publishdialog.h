#pragma once

#include "core/base/resourceid.h"
#include "core/base/uid.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace vitrine {

class Background;
class FaultBar;
class PublishPage;
class PublishSession;
class ReviewPage;
class Workspace;
enum class PublishField;
enum class PublishTab;

/// The publish wizard: pages as tabs that may be opened in any order, a check of the whole
/// request on the last one, and one button that carries it out. Nothing typed is lost before it
/// succeeded or a person said so.
/// Object names: publishTabs, publishFaultBar, reviewButton (Create on the last page),
/// previousButton, nextButton, cancelButton; pages list theirs. Ctrl+1 to Ctrl+8 open a page.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    PublishDialog(Workspace &workspace, Background &background, QWidget *parent = nullptr);
    ~PublishDialog() override;

    /// Looks into the file, fills in all that can be told, and opens on Review.
    void startWithFile(const QString &path);
    void startInGallery(const ResourceId &galleryId);
    void startInDefinition(const ResourceId &definitionId);
    /// Asks for an image definition, without a version until a person wants one.
    void startWithoutVersion();
    /// Shows regions registered meanwhile.
    void refreshRegions();

    void reject() override;

Q_SIGNALS:
    void published(const vitrine::ResourceId &versionId, const vitrine::Uid &job);
    /// An image definition was made without a version.
    void definitionCreated(const vitrine::ResourceId &definitionId);
    void regionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(PublishPage *page);
    void addButtons();
    void connectSession();
    void retranslate();
    void showTab(int index);
    void showField(PublishField field);
    void showState();
    void showBadges();
    void showButtons();
    void showTabs();
    int nextTab(int step) const;
    void act();
    PublishPage *currentPage() const;
    PublishPage *page(PublishTab tab) const;
    int reviewIndex() const;

    PublishSession *m_session;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    FaultBar *m_faults;
    QPushButton *m_review;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_cancel;
    ReviewPage *m_reviewPage = nullptr;
    std::vector<PublishPage *> m_pages;
    int m_shown = 0;
};

}  // namespace vitrine
