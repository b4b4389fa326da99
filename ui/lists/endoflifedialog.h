#pragma once

#include "core/gallery/resources.h"
#include "ui/formdialog.h"

#include <QDateTime>

#include <vector>

namespace vitrine {

class EndDateEdit;
class EquivalentSection;

/// Asks for one end of life date for several versions; an empty one takes theirs away.
class EndOfLifeDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit EndOfLifeDialog(int versions, QWidget *parent = nullptr);
    /// Shows what it would be as commands, too, for \p versions as they are.
    void setPresent(std::vector<ImageVersion> versions);

Q_SIGNALS:
    /// \p date is UTC, or invalid for none; the dialog has closed itself.
    void chosen(const QDateTime &date);

protected:
    void submit() override;
    Field *fieldOf(const Fault &problem) override;
    void retranslate() override;

private:
    void showEquivalent();

    const int m_versions;
    std::vector<ImageVersion> m_present;
    EndDateEdit *m_date;
    Field &m_field;
    EquivalentSection *m_equivalent;
};

}  // namespace vitrine
