#pragma once

#include "ui/publish/publishdraft.h"
#include "ui/publish/publishfacts.h"
#include "ui/theme.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace vitrine {

class ToneLabel;

/// What a look at the source told before anything is copied, and whether it fits what was
/// entered. What could not be told says so.
/// Object name of a value: preflight plus its row, for example preflightFormat.
class PreflightReport final : public QFrame {
    Q_OBJECT

public:
    explicit PreflightReport(QWidget *parent = nullptr);

    void showReport(const PublishDraft &draft, const PublishFacts &facts);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Row { Format, Size, Occupied, Partitions, Generation, System, State, Alignment, RowCount };

    void retranslate();
    void render();
    void renderKnown();
    void renderState(const ImageDefinition &wanted);
    void renderDisk(const DiskInspection &disk);
    void setRow(Row row, Tone tone, const QString &text);
    void compare(Row row, const QString &found, const QString &wanted, Tone tone);
    void addLine(Row row, const QString &text);

    PublishDraft m_draft;
    PublishFacts m_facts;
    QLabel *m_title;
    QLabel *m_intro;
    ToneLabel *m_fault;
    QWidget *m_rows;
    std::array<QLabel *, RowCount> m_captions{};
    std::array<ToneLabel *, RowCount> m_values{};
};

}  // namespace vitrine
