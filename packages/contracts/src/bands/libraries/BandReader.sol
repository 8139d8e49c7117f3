// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IBandMarket} from "../interfaces/IBandMarket.sol";
import {BandSlots} from "./BandSlots.sol";

/// @title  BandReader
/// @notice Reads a market's raw storage by the layout that `BandStore` documents.
library BandReader {
    uint256 internal constant HEAD_SLOT = 0;
    uint256 internal constant LAST_SLOT = 1;
    uint256 internal constant RATE_SLOT = 2;

    /// @notice Active band, guard price and shares of the active band.
    function head(IBandMarket market) internal view returns (BandSlots.Head memory) {
        return BandSlots.unpackHead(_slot(market, HEAD_SLOT));
    }

    /// @notice Oracle price as the last swap limited it.
    function last(IBandMarket market) internal view returns (BandSlots.Last memory) {
        return BandSlots.unpackLast(_slot(market, LAST_SLOT));
    }

    /// @notice Borrow rate and its accumulation, as stored.
    function rate(IBandMarket market) internal view returns (BandSlots.Rate memory) {
        return BandSlots.unpackRate(_slot(market, RATE_SLOT));
    }

    function _slot(IBandMarket market, uint256 slot) private view returns (uint256) {
        bytes32[] memory slots = new bytes32[](1);
        slots[0] = bytes32(slot);
        return uint256(market.extsload(slots)[0]);
    }
}
