// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title  PackedAmount
/// @notice Decimal floating point numbers of L2 transactions: `mantissa << 5 | exponent`, value `mantissa * 10**exponent`.
/// @dev    Canonical is the smallest exponent that fits; anything else is no number. Packing rounds down.
library PackedAmount {
    /// @notice The whole spendable balance, less the fee.
    uint256 internal constant ALL = 0xFFFFFFFFFF;

    uint256 private constant AMOUNT_MANTISSA = 2 ** 35 - 1;
    uint256 private constant FEE_MANTISSA = 2 ** 11 - 1;
    uint256 private constant MAX_AMOUNT = 2 ** 112 - 1;

    /// @notice Value of an amount of 40 bits, which must not be `ALL`.
    /// @return isValid Whether it is canonical and at most 2**112 - 1.
    function unpackAmount(uint256 packed) internal pure returns (bool isValid, uint256 value) {
        (isValid, value) = _unpack(packed, AMOUNT_MANTISSA);
        if (value > MAX_AMOUNT) isValid = false;
    }

    /// @notice Value of a fee of 16 bits.
    /// @return isValid Whether it is canonical.
    function unpackFee(uint256 packed) internal pure returns (bool isValid, uint256 value) {
        return _unpack(packed, FEE_MANTISSA);
    }

    /// @notice Largest amount of 40 bits that is at most `value`, which must be below 2**112.
    function packAmount(uint256 value) internal pure returns (uint256) {
        return _pack(value, AMOUNT_MANTISSA);
    }

    /// @notice Largest fee of 16 bits that is at most `value`.
    function packFee(uint256 value) internal pure returns (uint256) {
        return _pack(value, FEE_MANTISSA);
    }

    function _unpack(uint256 packed, uint256 maxMantissa) private pure returns (bool isValid, uint256 value) {
        uint256 mantissa = packed >> 5;
        uint256 exponent = packed & 31;
        // Mantissas have 35 bits at most and 10 ** 31 has 103.
        unchecked {
            // A smaller exponent would have done if ten times the mantissa fits.
            isValid = exponent == 0 || mantissa * 10 > maxMantissa;
            value = mantissa * 10 ** exponent;
        }
    }

    function _pack(uint256 value, uint256 maxMantissa) private pure returns (uint256) {
        uint256 exponent;
        while (value > maxMantissa) {
            value /= 10;
            ++exponent;
        }
        return value << 5 | exponent;
    }
}
