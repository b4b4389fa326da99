#pragma once

#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace vitrine {

/// A row of radio buttons of which none, or one, is chosen.
class RadioChoice final : public QWidget {
    Q_OBJECT

public:
    explicit RadioChoice(const QString &objectName, QWidget *parent = nullptr);

    QRadioButton *add(int id, const QString &objectName);
    /// Returns the chosen id, -1 for none.
    int choice() const;
    void setChoice(int id);

Q_SIGNALS:
    void chosen(int id);  ///< by a person

private:
    QButtonGroup *m_group;
};

}  // namespace vitrine
