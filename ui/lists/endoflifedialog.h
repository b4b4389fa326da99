#pragma once

#include "ui/formdialog.h"

#include <QDateTime>

namespace vitrine {

class EndDateEdit;

/// Asks for one end of life date for several versions; an empty one takes theirs away.
class EndOfLifeDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit EndOfLifeDialog(int versions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// \p date is UTC, or invalid for none; the dialog has closed itself.
    void chosen(const QDateTime &date);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    const int m_versions;
    EndDateEdit *m_date;
    Field &m_field;
};

}  // namespace vitrine
