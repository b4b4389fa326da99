// Images that are answered with a fault: tests/support/faultyimages.h makes the files.
#include "tests/cli/faultlines.h"

namespace vitrine {

std::vector<FaultLine> imageFaultLines()
{
    return {
        {{}, "source.format.unsupported", "{convert} --file {dir}/other.qed"},
        {{}, "source.format.packed", "{convert} --file {dir}/disk.raw.gz"},
        {{}, "source.format.ambiguous", "{convert} --file {dir}/two.vhd"},
        {{}, "source.format.mismatch", "{convert} --file {dir}/disk.raw --source-format qcow2"},
        {{}, "source.size.invalid", "{convert} --file {dir}/odd.raw"},
        {{}, "source.size.tooLarge", "{convert} --file {dir}/large.qcow2"},
        {{}, "source.image.backingFile", "{convert} --file {dir}/child.qcow2"},
        {{}, "source.image.dataFile", "{convert} --file {dir}/flat.vmdk"},
        {{}, "source.image.encrypted", "{convert} --file {dir}/secret.qcow2"},
        {{}, "source.image.header", "{convert} --file {dir}/header.qcow2"},
        {{}, "source.image.table", "{convert} --file {dir}/table.qcow2"},
        {{}, "source.image.truncated", "{convert} --file {dir}/cut.qcow2"},
        {{}, "source.image.overlap", "{convert} --file {dir}/overlap.qcow2"},
        {{}, "source.image.checksum", "{convert} --file {dir}/sum.vhd"},
        {{}, "source.image.feature", "{convert} --file {dir}/feature.qcow2"},
        {{}, "source.image.compressed", "{convert} --file {dir}/packed.qcow2"},
        {{}, "source.image.corrupt", "{convert} --file {dir}/corrupt.qcow2"},
        {{}, "source.image.savedState", "{convert} --file {dir}/suspended.vhd"},
        {{}, "source.image.tablesTooLarge", "{convert} --file {dir}/tables.vhd"},
        {{}, "source.image.dirty", "{convert} --file {dir}/dirty.qcow2"},
        {{}, "source.image.logNotReplayed", "{convert} --file {dir}/log.vhdx"},
        {{}, "source.image.footerMissing", "{convert} --file {dir}/footless.vhd"},
    };
}

}  // namespace vitrine
