// What a session finds out about the chosen source.
#include "core/service/sourceservice.h"
#include "core/service/workspace.h"
#include "models/background.h"
#include "ui/publish/publishsession.h"

#include <QFileInfo>

namespace vitrine {
namespace {

QString keyOf(const PublishDraft &draft)
{
    switch (draft.sourceType) {
    case PublishSourceType::File: return draft.filePath;
    case PublishSourceType::RegisteredDisk: return draft.diskId.folded();
    case PublishSourceType::ImageVersion: return draft.sourceVersionId.folded();
    }
    return {};
}

}  // namespace

void PublishSession::lookAtSource()
{
    const QString key = m_draft.hasSource() ? keyOf(m_draft) : QString();
    if (key == m_lookedAt)
        return;
    m_lookedAt = key;
    ++m_lookSerial;
    m_facts.source = {};
    // What the former source has told of itself is none of this one's.
    if (m_stateIsFound && !m_draft.edited.contains(PublishField::OsState))
        m_draft.osState.reset();
    m_stateIsFound = false;
    if (key.isEmpty())
        return;
    SourceKnowledge &known = m_facts.source;
    switch (m_draft.sourceType) {
    case PublishSourceType::File:
        known.name = QFileInfo(m_draft.filePath).fileName();
        lookIntoFile(m_draft.filePath);
        break;
    case PublishSourceType::RegisteredDisk:
        if (const auto source = m_workspace.sources().source(m_draft.diskId)) {
            known.name = source->name;
            known.location = source->location;
            known.osState = source->osState;
            for (const AttachedDisk &disk : source->dataDisks)
                known.luns.push_back(disk.lun);
            m_draft.takeSourceProperties(source->osType, source->hyperVGeneration, source->osState);
            lookIntoFile(source->path);
        } else {
            known.state = SourceKnowledge::State::Failed;
            known.fault = source.error();
        }
        break;
    case PublishSourceType::ImageVersion:
        if (const auto version = m_workspace.versions().version(m_draft.sourceVersionId)) {
            known.state = SourceKnowledge::State::Known;
            known.name =
                version->definitionId.name() + QLatin1Char(' ') + version->number.toString();
            known.virtualBytes = version->osDiskSizeBytes;
            known.occupiedBytes = version->occupiedBytes;
            for (const DataDiskImage &disk : version->dataDisks)
                known.luns.push_back(disk.lun);
        } else {
            known.state = SourceKnowledge::State::Failed;
            known.fault = version.error();
        }
        break;
    }
    // Where a source lies decides where a version can be made.
    settlePlaces();
}

void PublishSession::lookIntoFile(const QString &path)
{
    m_facts.source.state = SourceKnowledge::State::Reading;
    m_background.run(
        this, [path] { return inspectDisk(path); },
        [this, serial = m_lookSerial](const Result<DiskInspection> &inspection) {
            if (serial == m_lookSerial)
                takeInspection(inspection);
        });
}

void PublishSession::takeInspection(const Result<DiskInspection> &inspection)
{
    SourceKnowledge &known = m_facts.source;
    if (inspection) {
        known.state = SourceKnowledge::State::Known;
        known.inspection = *inspection;
        known.virtualBytes = inspection->virtualSizeBytes;
        known.occupiedBytes = inspection->allocatedBytes;
        known.osType = parseEnum<OsType>(inspection->osType);
        if (inspection->hyperVGeneration)
            known.generation =
                *inspection->hyperVGeneration == 2 ? HyperVGeneration::V2 : HyperVGeneration::V1;
        m_draft.takeInspection(*inspection);
        // What a registration says counts; what the files on the disk prove fills the gap.
        if (!known.osState) {
            known.osState = parseEnum<OsState>(inspection->osState);
            m_draft.takeSourceProperties({}, {}, known.osState);
            m_stateIsFound = known.osState.has_value();
        }
        settle();
    } else {
        known.state = SourceKnowledge::State::Failed;
        known.fault = inspection.error();
    }
    refreshProblems();
    Q_EMIT changed();
    if (m_check == Check::Reading)
        check();
}

}  // namespace vitrine
