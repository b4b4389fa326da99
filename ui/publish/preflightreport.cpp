#include "ui/publish/preflightreport.h"

#include "models/words.h"
#include "ui/controls.h"
#include "ui/diskwords.h"
#include "ui/publish/publishpage.h"
#include "ui/publish/tonelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace vitrine {

PreflightReport::PreflightReport(QWidget *parent)
    : QFrame(parent)
    , m_title(makeHeading(this, 2))
    , m_intro(makeQuietLabel(this))
    , m_fault(new ToneLabel(ToneLabel::Look::Plain, this))
    , m_rows(new QWidget(this))
{
    setObjectName(QStringLiteral("preflightReport"));
    const int unit = spacingUnit(this);
    auto *layout = new QVBoxLayout(this);
    applyPageSpacing(layout, this);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(m_fault);
    layout->addWidget(m_rows);
    layout->addStretch();

    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, unit, 0, 0);
    grid->setHorizontalSpacing(2 * unit);
    grid->setVerticalSpacing(unit);
    grid->setColumnStretch(1, 1);
    constexpr std::array<const char *, RowCount> kNames{
        "Format", "Size", "Occupied", "Partitions", "Generation", "System", "State", "Alignment"};
    for (int row = 0; row < RowCount; ++row) {
        const auto at = static_cast<std::size_t>(row);
        m_captions[at] = makeQuietLabel(m_rows);
        m_captions[at]->setWordWrap(false);
        m_values[at] = new ToneLabel(ToneLabel::Look::Value, m_rows);
        m_values[at]->label()->setObjectName(QStringLiteral("preflight")
                                             + QLatin1String(kNames[at]));
        grid->addWidget(m_captions[at], row, 0, Qt::AlignTop);
        grid->addWidget(m_values[at], row, 1, Qt::AlignTop);
    }
    retranslate();
}

void PreflightReport::showReport(const PublishDraft &draft, const PublishFacts &facts)
{
    m_draft = draft;
    m_facts = facts;
    render();
}

void PreflightReport::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PreflightReport::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    const double radius = spacingUnit(this) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void PreflightReport::retranslate()
{
    m_title->setText(tr("Preflight report"));
    const std::array<QString, RowCount> captions{
        tr("Format"),     tr("Virtual size"), tr("Occupied"), tr("Partitions"),
        tr("Generation"), tr("System"),       tr("State"),    tr("Alignment")};
    for (std::size_t i = 0; i < captions.size(); ++i)
        m_captions[i]->setText(captions[i]);
    render();
}

void PreflightReport::render()
{
    const SourceKnowledge &source = m_facts.source;
    m_rows->setVisible(source.state == SourceKnowledge::State::Known);
    m_fault->show(Tone::Bad, {});
    switch (source.state) {
    case SourceKnowledge::State::None:
        m_intro->setText(tr("Choose a source: what can be told from it stands here before "
                            "anything is copied."));
        break;
    case SourceKnowledge::State::Reading:
        m_intro->setText(tr("Reading %1…").arg(source.name));
        break;
    case SourceKnowledge::State::Failed: {
        m_intro->setText(source.name);
        const FaultText text = faultText(source.fault.value_or(Fault{}));
        m_fault->show(Tone::Bad, text.message + QStringLiteral("\n\n") + text.remedy);
        break;
    }
    case SourceKnowledge::State::Known:
        m_intro->setText(source.name);
        renderKnown();
        break;
    }
}

void PreflightReport::renderKnown()
{
    const SourceKnowledge &source = m_facts.source;
    for (const Row row : {Format, Partitions, Alignment})
        setRow(row, Tone::Neutral, {});
    setRow(Size, Tone::Good, Words::bytes(source.virtualBytes));
    //: %1 is a size: only the occupied part of a disk is copied and stored.
    setRow(Occupied, Tone::Good,
           tr("%1: this is copied and stored").arg(Words::bytes(source.occupiedBytes)));

    const ImageDefinition wanted =
        m_facts.definition ? *m_facts.definition : m_draft.newDefinition();
    if (!source.generation)
        setRow(Generation, Tone::Neutral, tr("Cannot be told from the disk"));
    else
        compare(Generation, Words::generation(*source.generation),
                Words::generation(wanted.hyperVGeneration), Tone::Bad);

    if (!source.osType)
        setRow(System, Tone::Neutral, tr("Cannot be told from the disk"));
    else
        compare(System, Words::osType(*source.osType), Words::osType(wanted.osType), Tone::Bad);
    renderState(wanted);
    if (source.inspection)
        renderDisk(*source.inspection);
}

void PreflightReport::renderState(const ImageDefinition &wanted)
{
    const SourceKnowledge &source = m_facts.source;
    // What a person still has to decide contradicts nothing.
    const bool isDecided = m_facts.definition || m_draft.osState;
    if (!source.osState) {
        setRow(State, Tone::Neutral, tr("Cannot be told from the disk: you decide"));
    } else if (!isDecided) {
        setRow(State, Tone::Good, Words::osState(*source.osState));
    } else {
        // A machine made of a prepared disk that keeps its identity is odd; the reverse is refused.
        const Tone tone = *source.osState == OsState::Specialized ? Tone::Bad : Tone::Warning;
        compare(State, Words::osState(*source.osState), Words::osState(wanted.osState), tone);
    }
    if (source.inspection)
        addLine(State, DiskWords::signs(*source.inspection));
}

void PreflightReport::renderDisk(const DiskInspection &disk)
{
    setRow(Format, Tone::Good, DiskWords::format(disk));
    addLine(Size, DiskWords::limits(disk));
    if (disk.zeroPermille() > 0)
        //: %1 is a percentage: so much of the disk need not be copied.
        addLine(Occupied,
                tr("At least %1 of the disk is empty").arg(Words::percent(disk.zeroPermille())));
    if (!disk.osName.isEmpty())
        addLine(System, disk.osName);

    const bool startable = disk.partitionTable != PartitionTable::None;
    if (disk.isCutShort)
        setRow(Partitions, Tone::Bad,
               tr("The end of the disk is missing: the partition table is that of a larger one"));
    else
        setRow(Partitions, startable ? Tone::Good : Tone::Warning, DiskWords::table(disk));
    // A disk of 128 partitions shows no more than a person looks at.
    constexpr std::size_t kShown = 8;
    for (std::size_t i = 0; i < std::min(kShown, disk.partitions.size()); ++i)
        addLine(Partitions, DiskWords::partition(disk.partitions[i]));
    if (disk.partitions.size() > kShown)
        addLine(Partitions,
                tr("%n more", nullptr, static_cast<int>(disk.partitions.size() - kShown)));

    const bool isAligned = disk.wholeMebibytes && disk.hasAlignedPartitions();
    setRow(Alignment, isAligned ? Tone::Good : Tone::Warning,
           disk.wholeMebibytes ? tr("A whole number of MiB")
                               : tr("Not a whole number of MiB: a VHD made from it is rounded up"));
    if (!disk.hasAlignedPartitions())
        addLine(Alignment, tr("Not every partition begins on a whole MiB: it may be slow"));
}

void PreflightReport::compare(Row row, const QString &found, const QString &wanted, Tone tone)
{
    if (found == wanted)
        setRow(row, Tone::Good, found);
    else
        setRow(row, tone, tr("%1, but the image definition says %2").arg(found, wanted));
}

void PreflightReport::addLine(Row row, const QString &text)
{
    ToneLabel *value = m_values[static_cast<std::size_t>(row)];
    if (!text.isEmpty())
        value->show(value->tone(), value->text() + QLatin1Char('\n') + text);
}

void PreflightReport::setRow(Row row, Tone tone, const QString &text)
{
    const auto at = static_cast<std::size_t>(row);
    m_values[at]->show(tone, text);
    m_captions[at]->setVisible(!text.isEmpty());
}

}  // namespace vitrine
