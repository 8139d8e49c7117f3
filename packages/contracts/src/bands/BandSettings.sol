// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {InvalidPrice, ZeroAddress} from "../common/Errors.sol";
import {IEntryPause} from "../common/interfaces/IEntryPause.sol";
import {IPriceOracle} from "../common/interfaces/IPriceOracle.sol";
import {BandLedger} from "./BandLedger.sol";
import {IBandSettings} from "./interfaces/IBandSettings.sol";
import {BandLimits} from "./libraries/BandLimits.sol";
import {BandSlots} from "./libraries/BandSlots.sol";

/// @title  BandSettings
/// @notice The settings of a market. The factory alone changes them, on behalf of the roles that it knows.
abstract contract BandSettings is BandLedger, IBandSettings {
    uint8 private constant ENTRY_FLOWS = 3;

    modifier onlyFactory() {
        _requireFactory();
        _;
    }

    /// @inheritdoc IBandSettings
    function setDiscounts(uint64 loanDiscount, uint64 liqDiscount) external locked onlyFactory {
        BandLimits.checkDiscounts(loanDiscount, liqDiscount);
        (_loanDiscount, _liqDiscount) = (loanDiscount, liqDiscount);
        emit ParameterSet("loanDiscount", loanDiscount);
        emit ParameterSet("liqDiscount", liqDiscount);
    }

    /// @inheritdoc IBandSettings
    function setFee(uint64 fee) external locked onlyFactory {
        BandLimits.checkFee(fee, _A());
        BandSlots.Config memory config = BandSlots.unpackConfig(_config);
        config.fee = fee;
        _config = BandSlots.packConfig(config);
        emit ParameterSet("fee", fee);
    }

    /// @inheritdoc IBandSettings
    function setAdminFee(uint64 adminFee) external locked onlyFactory {
        BandLimits.checkAdminFee(adminFee);
        BandSlots.Config memory config = BandSlots.unpackConfig(_config);
        config.adminFeePpb = adminFee / BandLimits.ADMIN_FEE_UNIT;
        _config = BandSlots.packConfig(config);
        emit ParameterSet("adminFee", adminFee);
    }

    /// @inheritdoc IBandSettings
    function setAdminShare(uint64 adminShare) external locked onlyFactory {
        BandLimits.checkAdminShare(adminShare);
        _accrue();
        _adminShare = adminShare;
        emit ParameterSet("adminShare", adminShare);
    }

    /// @inheritdoc IBandSettings
    function setPolicy(address policy) external locked onlyFactory {
        if (policy == address(0)) revert ZeroAddress();
        _policy = policy;
        emit ParameterSet("policy", uint160(policy));
    }

    /// @inheritdoc IBandSettings
    function setOracle(address oracle) external locked onlyFactory {
        (uint256 price,) = IPriceOracle(oracle).price(_collateral());
        if (price == 0 || price > MAX_PRICE) revert InvalidPrice(_collateral());
        BandSlots.Config memory config = BandSlots.unpackConfig(_config);
        config.oracle = oracle;
        _config = BandSlots.packConfig(config);
        emit ParameterSet("oracle", uint160(oracle));
    }

    /// @inheritdoc IBandSettings
    function setCaps(uint128 ceiling, uint128 minDebt) external locked onlyFactory {
        (_ceiling, _minDebt) = (ceiling, minDebt);
        emit ParameterSet("ceiling", ceiling);
        emit ParameterSet("minDebt", minDebt);
    }

    /// @inheritdoc IBandSettings
    function setMaxPriceAge(uint24 maxPriceAge) external locked onlyFactory {
        BandLimits.checkPriceAge(maxPriceAge);
        BandSlots.Last memory last = BandSlots.unpackLast(_last);
        last.maxAge = maxPriceAge;
        _last = BandSlots.packLast(last);
        emit ParameterSet("maxPriceAge", maxPriceAge);
    }

    /// @inheritdoc IBandSettings
    function setEntryPaused(uint8 flow, bool isPaused) external locked onlyFactory {
        if (flow >= ENTRY_FLOWS) revert BadParameter("flow", flow);
        uint8 bit = uint8(1 << flow);
        _pausedEntries = isPaused ? _pausedEntries | bit : _pausedEntries & ~bit;
        emit IEntryPause.EntryPauseSet(flow, isPaused);
    }

    /// @inheritdoc IBandSettings
    function settings()
        external
        view
        returns (uint256, uint256, uint256, uint256, uint256, uint256, uint256, uint256)
    {
        BandSlots.Config memory config = BandSlots.unpackConfig(_config);
        return (
            config.fee,
            config.adminFeePpb * BandLimits.ADMIN_FEE_UNIT,
            _loanDiscount,
            _liqDiscount,
            _ceiling,
            _minDebt,
            _adminShare,
            BandSlots.unpackLast(_last).maxAge
        );
    }

    /// @inheritdoc IBandSettings
    function sources() external view returns (address, address) {
        return (BandSlots.unpackConfig(_config).oracle, _policy);
    }

    /// @inheritdoc IBandSettings
    function isEntryPaused(uint8 flow) external view returns (bool) {
        return _pausedEntries >> flow & 1 != 0;
    }

    function _requireFactory() private view {
        if (msg.sender != _factory()) revert NotFactory(msg.sender);
    }
}
