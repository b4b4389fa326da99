# Sourced by scripts/run and tests/support/make-debian-disk: makes disk images without root, loop
# devices or mounts. Needs sfdisk, mkfs.vfat and mkfs.ext4 (their folder may be off a user's PATH).
# shellcheck shell=bash

PATH=$PATH:/usr/sbin:/sbin

# pick_system_files MIB DIR: copies up to MIB of this machine's own programs and libraries to DIR,
# always the same ones on the same machine, and what tells a reader which system it is.
pick_system_files() {
    local most=$(($1 * 1024 * 1024)) dir=$2 folder
    mkdir -p "$dir"/{boot,dev,etc,home,proc,root,run,sys,tmp,usr,var/log}
    cp -L /etc/os-release "$dir/etc/os-release"
    printf 'demo\n' >"$dir/etc/hostname"
    printf 'LABEL=root / ext4 defaults 0 1\nLABEL=EFI /boot/efi vfat umask=0077 0 1\n' >"$dir/etc/fstab"
    : >"$dir/etc/machine-id"  # empty in an image that is meant to be started many times
    for folder in bin lib share; do
        # Folders that only root may read are left out; find's exit code would tell of them.
        { find "/usr/$folder" -xdev -type f -perm -o=r -size -8M -printf '%s %P\t%p\n' 2>/dev/null || true; } \
            | LC_ALL=C sort -t "$(printf '\t')" -k 2 \
            | awk -v most=$((most / 3)) '{ sum += $1; if (sum <= most) { sub(/^[^\t]*\t\//, ""); print } }'
    done | tar -C / --no-recursion -cf - -T - | tar -C "$dir" --no-same-owner -xf -
}

# make_gpt_disk FILE MIB DIR: makes FILE, a sparse raw disk of MIB with a GPT, an EFI system
# partition and an ext4 root holding the files of DIR. FILE appears only when it is whole.
make_gpt_disk() {
    local file=$1 mib=$2 dir=$3 part=$1.part esp_mib=32 root_mib
    root_mib=$((mib - esp_mib - 2))  # a MiB before for alignment, one after for the second table
    rm -f "$part"
    truncate -s "${mib}M" "$part"
    sfdisk -q "$part" <<TABLE
label: gpt
start=1MiB, size=${esp_mib}MiB, type=C12A7328-F81F-11D2-BA4B-00A0C93EC93B, name="EFI"
start=$((esp_mib + 1))MiB, size=${root_mib}MiB, type=4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709, name="root"
TABLE
    # Sized by hand: mkfs.vfat would look at the whole file, and warn that it is larger.
    mkfs.vfat -F 16 -s 4 -n EFI --offset 2048 "$part" $((esp_mib * 1024)) >/dev/null 2>&1
    mkfs.ext4 -q -F -L root -d "$dir" \
        -E "offset=$(((esp_mib + 1) * 1024 * 1024)),lazy_itable_init=1,lazy_journal_init=1" \
        "$part" "${root_mib}M" 2>/dev/null
    mv "$part" "$file"
}
