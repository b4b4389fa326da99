#pragma once

#include "ui/publish/publishdraft.h"
#include "ui/publish/publishfacts.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace vitrine {

/// The answers of every page in a few lines each, with a way back to it, and what will happen
/// when the request is carried out. Made anew when something changes.
class ReviewSummary final : public QWidget {
    Q_OBJECT

public:
    ReviewSummary(const PublishDraft &draft, const PublishFacts &facts, QWidget *parent);

Q_SIGNALS:
    void editRequested(vitrine::PublishTab tab);

private:
    void addBasics();
    void addVersion();
    void addSource();
    void addOptions();
    void addDocuments(const DefinitionOptions &options);
    void addReplication();
    void addEncryption();
    void addTags();
    void addPlan();
    void addLimits();
    void addAdvice();
    void addRegionTable();
    void startSection(const QString &title, PublishTab tab, const QString &editName);
    void addLine(const QString &caption, const QString &value);
    /// Adds nothing for an empty \p value.
    void addLineIfAny(const QString &caption, const QString &value);
    QLabel *addCell(const QString &text, int column, bool isCaption = false);

    const PublishDraft &m_draft;  // of the page that owns this widget
    const PublishFacts &m_facts;
    QGridLayout *m_grid;
    int m_row = 0;
};

}  // namespace vitrine
