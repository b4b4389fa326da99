#pragma once

#include "ui/publish/publishpage.h"

namespace vitrine {

class TagTable;

/// The tags of what is made anew: gallery, image definition and version.
/// Object names: those of TagTable.
class TagsPage final : public PublishPage {
    Q_OBJECT

public:
    explicit TagsPage(QWidget *parent = nullptr);

    PublishTab tab() const override { return PublishTab::TagList; }
    QString title() const override;
    void load(const PublishDraft &draft, const PublishFacts &facts) override;
    void store(PublishDraft &draft) const override;

protected:
    void retranslate() override;

private:
    void showCount();

    Section m_section{};
    TagTable *m_tags;
    QStringList m_known;
};

}  // namespace vitrine
