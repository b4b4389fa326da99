#pragma once

#include "ui/equivalent/equivalentpanel.h"

class QToolButton;

namespace vitrine {

/// The panel under a button that unfolds it. While it is folded no text is made.
/// Object names: equivalentToggle, and those of EquivalentPanel.
class EquivalentSection final : public QWidget {
    Q_OBJECT

public:
    explicit EquivalentSection(QWidget *parent = nullptr);

    void setRequests(std::vector<ResourceRequest> requests);
    bool isUnfolded() const;
    void unfold(bool isUnfolded);
    EquivalentPanel *panel() const { return m_panel; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFolding();
    void scrollToPanel();

    std::vector<ResourceRequest> m_requests;
    QToolButton *m_toggle;
    EquivalentPanel *m_panel;
};

}  // namespace vitrine
