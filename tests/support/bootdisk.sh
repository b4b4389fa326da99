# Sourced by make-debian-disk: makes a disk that starts by BIOS and by EFI, without root, loop devices
# or mounts. Needs grub-mkimage with its i386-pc and x86_64-efi modules, mtools, sfdisk, mkfs.
# shellcheck shell=bash

# where_to_boot DIR: prints what GRUB runs at once: the newest kernel of DIR, on the serial line.
where_to_boot() {
    local kernel
    kernel=$(find "$1/boot" -name 'vmlinuz-*' -printf '%f\n' | sort -V | tail -n 1)
    [ -n "$kernel" ] || { echo "there is no kernel in $1/boot" >&2; return 1; }
    printf 'search --no-floppy --label root --set root\n'
    printf 'linux /boot/%s root=LABEL=root rw console=ttyS0\n' "$kernel"
    printf 'initrd /boot/initrd.img-%s\n' "${kernel#vmlinuz-}"
    printf 'boot\n'
}

# put_number FILE OFFSET NUMBER: writes NUMBER as 32 bits, little-endian.
put_number() {
    local n=$3 bytes
    printf -v bytes '\\x%02x\\x%02x\\x%02x\\x%02x' $((n & 255)) $((n >> 8 & 255)) $((n >> 16 & 255)) \
        $((n >> 24 & 255))
    # shellcheck disable=SC2059  # the bytes are the format
    printf "$bytes" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none
}

# make_boot_disk FILE MIB DIR WORK: makes FILE, a sparse raw disk of MIB with a GPT, GRUB for a BIOS
# in a partition of its own, an EFI system partition and an ext4 root holding the files of DIR. WORK is
# a folder for what lies in between.
make_boot_disk() {
    local file=$1 mib=$2 dir=$3 work=$4 part=$1.part bios_mib=1 esp_mib=8 root_mib
    local bios=2048 esp=$((2048 * 2)) root=$((2048 * (2 + esp_mib))) grub=/usr/lib/grub
    root_mib=$((mib - bios_mib - esp_mib - 2))
    where_to_boot "$dir" >"$work/grub.cfg"
    grub-mkimage -O i386-pc -o "$work/core.img" -p /boot/grub -c "$work/grub.cfg" \
        biosdisk part_gpt ext2 search search_label linux boot
    grub-mkimage -O x86_64-efi -o "$work/bootx64.efi" -p /boot/grub -c "$work/grub.cfg" \
        part_gpt ext2 search search_label linux boot
    rm -f "$part"
    truncate -s "${mib}M" "$part"
    sfdisk -q "$part" <<TABLE
label: gpt
start=$bios, size=${bios_mib}MiB, type=21686148-6449-6E6F-744E-656564454649, name="BIOS"
start=$esp, size=${esp_mib}MiB, type=C12A7328-F81F-11D2-BA4B-00A0C93EC93B, name="EFI"
start=$root, size=${root_mib}MiB, type=4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709, name="root"
TABLE
    # The boot sector finds the sector of core.img at 0x5c; core.img begins with a sector that loads
    # the rest of it from the sector at 0x1f4 on.
    cp "$grub/i386-pc/boot.img" "$work/boot.img"
    put_number "$work/boot.img" $((0x5c)) $bios
    put_number "$work/core.img" $((0x1f4)) $((bios + 1))
    dd if="$work/boot.img" of="$part" bs=440 count=1 conv=notrunc status=none
    dd if="$work/core.img" of="$part" bs=512 seek=$bios conv=notrunc status=none
    mkfs.vfat -F 12 -n EFI --offset $esp "$part" $((esp_mib * 1024)) >/dev/null 2>&1
    mmd -i "$part@@$((esp * 512))" ::EFI ::EFI/BOOT
    mcopy -i "$part@@$((esp * 512))" "$work/bootx64.efi" ::EFI/BOOT/BOOTX64.EFI
    # GRUB 2.06 cannot read the newest features of ext4.
    mkfs.ext4 -q -F -L root -d "$dir" -O ^metadata_csum_seed,^orphan_file \
        -E "offset=$((root * 512)),lazy_itable_init=1,lazy_journal_init=1" \
        "$part" "${root_mib}M" 2>/dev/null
    mv "$part" "$file"
}
