// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";

import {EntryPause} from "../common/EntryPause.sol";
import {LengthsDiffer, UnsupportedToken, ZeroAddress, ZeroAmount} from "../common/Errors.sol";
import {IPermitToken} from "../common/interfaces/IPermitToken.sol";
import {CustodyBook} from "./CustodyBook.sol";
import {DelegationBook} from "./DelegationBook.sol";
import {EpochClock} from "./EpochClock.sol";
import {ITokenPool} from "./interfaces/ITokenPool.sol";

/// @title  TokenPool
/// @notice Takes stake, lends it to operators, and gives it back through a window in which a fault can still be
///         punished.
/// @dev    Holds all restaked tokens. Trusts its Slasher for who is frozen and how much a slash takes, and listed
///         tokens to move what they say; balances above custody are nobody's.
contract TokenPool is DelegationBook, CustodyBook {
    /// @notice Entry flow: new stake.
    uint8 public constant STAKE_ENTRY = 0;
    /// @notice Entry flow: delegation of stake in custody.
    uint8 public constant DELEGATE_ENTRY = 1;
    /// @notice Entry flow: registration of operators.
    uint8 public constant OPERATOR_ENTRY = 2;

    mapping(address staker => mapping(address depositor => bool isAllowed)) private _depositors;
    mapping(address staker => mapping(address from => address to)) private _redelegationTargets;

    modifier onlySlasher() {
        _requireSlasher();
        _;
    }

    /// @param authority_     AccessManager.
    /// @param slasher_       Slasher.
    /// @param rebasingToken_ Liquid staking token that is to be wrapped first; zero where there is none.
    /// @param epochLength_   Seconds; the clock starts at this block.
    constructor(address authority_, address slasher_, address rebasingToken_, uint256 epochLength_)
        AccessManaged(authority_)
        EpochClock(block.timestamp, epochLength_)
        DelegationBook(slasher_)
        CustodyBook(rebasingToken_)
    {
        if (slasher_ == address(0)) revert ZeroAddress();
    }

    // ── Staking ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokenPool
    function stake(address asset, uint256 amount, address operator)
        external
        nonReentrant
        whenEntryOpen(STAKE_ENTRY)
        returns (uint256)
    {
        return _stake(msg.sender, asset, amount, operator);
    }

    /// @inheritdoc ITokenPool
    function stakeWithPermit(
        address asset,
        uint256 amount,
        address operator,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant whenEntryOpen(STAKE_ENTRY) returns (uint256) {
        _requireAcceptsStake(asset);
        // Anybody may use a permit that he sees, so only the allowance counts.
        try IPermitToken(asset).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        return _stake(msg.sender, asset, amount, operator);
    }

    /// @inheritdoc ITokenPool
    function stakeFor(address beneficiary, address asset, uint256 amount, address operator)
        external
        nonReentrant
        whenEntryOpen(STAKE_ENTRY)
        returns (uint256)
    {
        if (!_depositors[beneficiary][msg.sender]) {
            revert DepositorNotAllowed(beneficiary, msg.sender);
        }
        return _stake(beneficiary, asset, amount, operator);
    }

    /// @inheritdoc ITokenPool
    function setDepositor(address depositor, bool isAllowed) external {
        _depositors[msg.sender][depositor] = isAllowed;
        emit DepositorSet(msg.sender, depositor, isAllowed);
    }

    /// @inheritdoc ITokenPool
    function delegateTo(address operator, address asset, uint256 amount, Approval calldata approval)
        external
        nonReentrant
        whenEntryOpen(DELEGATE_ENTRY)
        returns (uint256)
    {
        return _delegateApproved(msg.sender, operator, asset, amount, approval);
    }

    /// @inheritdoc ITokenPool
    function delegateBatch(address operator, address[] calldata assets, uint256[] calldata amounts)
        external
        nonReentrant
        whenEntryOpen(DELEGATE_ENTRY)
        returns (uint256[] memory shares)
    {
        if (assets.length != amounts.length) revert LengthsDiffer(assets.length, amounts.length);
        _requireFreeEntry(operator);
        shares = new uint256[](assets.length);
        for (uint256 i; i < assets.length; ++i) {
            _requireDelegable(assets[i], amounts[i]);
            shares[i] = _delegate(msg.sender, operator, assets[i], amounts[i]);
        }
    }

    /// @inheritdoc ITokenPool
    function delegateBySig(
        address staker,
        address operator,
        address asset,
        uint256 amount,
        Approval calldata consent,
        Approval calldata approval
    ) external nonReentrant whenEntryOpen(DELEGATE_ENTRY) returns (uint256) {
        _spendConsent(staker, operator, asset, amount, consent);
        return _delegateApproved(staker, operator, asset, amount, approval);
    }

    // ── Leaving ───────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokenPool
    function withdrawUndelegated(address asset, uint256 amount, address to) external nonReentrant {
        if (amount == 0) revert ZeroAmount();
        if (to == address(0)) revert ZeroAddress();
        _leaveUndelegated(msg.sender, asset, amount);

        emit UndelegatedWithdrawn(msg.sender, asset, to, amount);
        _send(asset, to, amount);
    }

    /// @inheritdoc ITokenPool
    function queueWithdrawal(address operator, address asset, uint256 shares)
        external
        nonReentrant
        returns (uint256 assets, uint256 epoch, uint256 generation)
    {
        FreezeCache memory cache;
        Withdrawal memory withdrawal = _queueChecked(msg.sender, operator, asset, shares, false, cache);
        return (withdrawal.assets, withdrawal.epoch, withdrawal.generation);
    }

    /// @inheritdoc ITokenPool
    function queueWithdrawals(WithdrawalRequest[] calldata requests)
        external
        nonReentrant
        returns (Withdrawal[] memory withdrawals)
    {
        FreezeCache memory cache;
        withdrawals = new Withdrawal[](requests.length);
        for (uint256 i; i < requests.length; ++i) {
            WithdrawalRequest calldata request = requests[i];
            withdrawals[i] =
                _queueChecked(msg.sender, request.operator, request.asset, request.shares, false, cache);
        }
    }

    /// @inheritdoc ITokenPool
    function undelegate(address operator, address[] calldata assets)
        external
        nonReentrant
        returns (Withdrawal[] memory withdrawals)
    {
        return _undelegate(msg.sender, operator, assets);
    }

    /// @inheritdoc ITokenPool
    function forceUndelegate(address staker, address operator, address[] calldata assets)
        external
        nonReentrant
        returns (Withdrawal[] memory withdrawals)
    {
        _requireApprover(operator, msg.sender);
        return _undelegate(staker, operator, assets);
    }

    /// @inheritdoc ITokenPool
    function redelegate(address from, address to, address[] calldata assets)
        external
        nonReentrant
        returns (Withdrawal[] memory withdrawals)
    {
        _requireFreeEntry(to);
        withdrawals = _queueAll(msg.sender, from, assets, true);
        _redelegationTargets[msg.sender][from] = to;
        emit RedelegationRequested(msg.sender, from, to, assets);
    }

    /// @inheritdoc ITokenPool
    function completeQueuedWithdrawal(
        address operator,
        address asset,
        uint256 generation,
        uint256 epoch,
        bool receiveAsTokens,
        address toOperator
    ) external nonReentrant returns (uint256) {
        FreezeCache memory cache;
        return _complete(
            msg.sender, Completion(operator, asset, generation, epoch, receiveAsTokens, toOperator), cache
        );
    }

    /// @inheritdoc ITokenPool
    function completeQueuedWithdrawals(Completion[] calldata completions)
        external
        nonReentrant
        returns (uint256[] memory assets)
    {
        FreezeCache memory cache;
        assets = new uint256[](completions.length);
        for (uint256 i; i < completions.length; ++i) {
            assets[i] = _complete(msg.sender, completions[i], cache);
        }
    }

    /// @inheritdoc ITokenPool
    function completeRedelegation(
        address staker,
        address from,
        address asset,
        uint256 generation,
        uint256 epoch
    ) external nonReentrant returns (uint256) {
        address to = redelegationTarget(staker, from, asset, generation, epoch);
        if (to == address(0)) revert NotRedelegated(staker, from, asset, generation, epoch);
        FreezeCache memory cache;
        return _complete(staker, Completion(from, asset, generation, epoch, false, to), cache);
    }

    // ── Operators ─────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokenPool
    function registerAsOperator(address approver, uint256 feeBps, string calldata metadataUri)
        external
        nonReentrant
        whenEntryOpen(OPERATOR_ENTRY)
    {
        _registerOperator(msg.sender, approver, feeBps, metadataUri);
    }

    // ── Slashed funds ─────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokenPool
    function applySlash(
        address operator,
        address asset,
        uint256 numerator,
        uint256 denominator,
        uint256 fromEpoch,
        bool isWipe,
        bool isDepleted
    ) external nonReentrant onlySlasher returns (uint256 removedActive, uint256 removedQueued) {
        if (isWipe) {
            (removedActive, removedQueued) = _wipe(operator, asset, fromEpoch);
            emit PoolWiped(operator, asset, _pools[operator][asset].generation);
        } else {
            (removedActive, removedQueued) = _slashShare(operator, asset, numerator, denominator, fromEpoch);
            if (isDepleted) _pools[operator][asset].isDepleted = true;
        }
        emit PoolSlashed(operator, asset, removedActive, removedQueued);
    }

    /// @inheritdoc ITokenPool
    function payOut(address asset, address to, uint256 amount) external nonReentrant onlySlasher {
        if (amount != 0) _payOrCredit(asset, to, amount);
    }

    // ── Views ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// @inheritdoc ITokenPool
    function claim(address staker, address operator, address asset, uint256 generation, uint256 epoch)
        public
        view
        returns (uint256 shares, uint256 assets, uint256 maturesAt, bool blockedByFreeze)
    {
        (shares, assets) = _claimValue(staker, BucketKey(operator, asset, generation, epoch));
        maturesAt = _maturityOf(epoch);
        blockedByFreeze = _isHeldBackNow(operator, epoch);
    }

    /// @inheritdoc ITokenPool
    function claimable(address staker, address operator, address asset, uint256 generation, uint256 epoch)
        external
        view
        returns (uint256 assets)
    {
        (, uint256 worth, uint256 maturesAt, bool blockedByFreeze) =
            claim(staker, operator, asset, generation, epoch);
        return block.timestamp < maturesAt || blockedByFreeze ? 0 : worth;
    }

    /// @inheritdoc ITokenPool
    function redelegationTarget(
        address staker,
        address from,
        address asset,
        uint256 generation,
        uint256 epoch
    ) public view returns (address to) {
        bytes32 id = _bucketId(BucketKey(from, asset, generation, epoch));
        if (_claims[staker][id].isRedelegated) to = _redelegationTargets[staker][from];
    }

    /// @inheritdoc ITokenPool
    function isDepositor(address staker, address depositor) external view returns (bool) {
        return _depositors[staker][depositor];
    }

    // ── Internal ──────────────────────────────────────────────────────────────────────────────────────────────

    function _stake(address staker, address asset, uint256 amount, address operator)
        private
        returns (uint256 shares)
    {
        _requireAcceptsStake(asset);
        if (amount == 0) revert ZeroAmount();
        if (operator != address(0)) _requireFreeEntry(operator);

        uint256 held = _takeIntoCustody(asset, amount);
        if (operator == address(0)) {
            shares = amount;
            _enterUndelegated(staker, asset, amount);
        } else {
            shares = _enter(staker, operator, asset, amount);
        }

        emit Staked(staker, operator, asset, msg.sender, amount, shares);
        SafeTransferLib.safeTransferFrom(asset, msg.sender, address(this), amount);
        if (SafeTransferLib.balanceOf(asset, address(this)) < held) revert UnsupportedToken(asset);
    }

    function _delegateApproved(
        address staker,
        address operator,
        address asset,
        uint256 amount,
        Approval calldata approval
    ) private returns (uint256) {
        _requireDelegable(asset, amount);
        _spendApproval(staker, operator, asset, amount, approval);
        _requireNoCase(operator);
        return _delegate(staker, operator, asset, amount);
    }

    function _delegate(address staker, address operator, address asset, uint256 amount)
        private
        returns (uint256)
    {
        _leaveUndelegated(staker, asset, amount);
        return _enterFromCustody(staker, operator, asset, amount);
    }

    function _undelegate(address staker, address operator, address[] calldata assets)
        private
        returns (Withdrawal[] memory withdrawals)
    {
        withdrawals = _queueAll(staker, operator, assets, false);
        emit Undelegated(staker, operator, msg.sender, assets);
    }

    function _queueAll(address staker, address operator, address[] calldata assets, bool isRedelegated)
        private
        returns (Withdrawal[] memory withdrawals)
    {
        FreezeCache memory cache;
        withdrawals = new Withdrawal[](assets.length);
        for (uint256 i; i < assets.length; ++i) {
            uint256 shares = _sharesOf(staker, operator, assets[i]);
            withdrawals[i] = _queueChecked(staker, operator, assets[i], shares, isRedelegated, cache);
        }
    }

    function _queueChecked(
        address staker,
        address operator,
        address asset,
        uint256 shares,
        bool isRedelegated,
        FreezeCache memory cache
    ) private returns (Withdrawal memory) {
        if (shares == 0) revert ZeroAmount();
        _requireExitOpen(operator, cache);
        return _queue(staker, operator, asset, shares, isRedelegated);
    }

    function _complete(address staker, Completion memory item, FreezeCache memory cache)
        private
        returns (uint256 out)
    {
        BucketKey memory key = BucketKey(item.operator, item.asset, item.generation, item.epoch);
        bytes32 id = _bucketId(key);
        if (_claims[staker][id].shares == 0) {
            revert NothingQueued(key.operator, key.asset, key.generation, key.epoch);
        }
        uint256 maturesAt = _maturityOf(key.epoch);
        if (block.timestamp < maturesAt) revert WithdrawalNotMatured(maturesAt);
        _requireNotHeldBack(key.operator, key.epoch, cache);
        if (item.receiveAsTokens) item.toOperator = address(0);
        if (item.toOperator != address(0)) _requireFreeEntry(item.toOperator);

        out = _leaveBucket(staker, id);
        emit WithdrawalCompleted(
            staker,
            key.operator,
            key.asset,
            key.generation,
            key.epoch,
            out,
            item.receiveAsTokens,
            item.toOperator
        );
        if (out == 0) return 0;
        if (item.receiveAsTokens) _send(key.asset, staker, out);
        else if (item.toOperator == address(0)) _enterUndelegated(staker, key.asset, out);
        else _enterFromCustody(staker, item.toOperator, key.asset, out);
    }

    /// @dev Puts assets that are in custody already into an operator's pool.
    function _enterFromCustody(address staker, address operator, address asset, uint256 amount)
        private
        returns (uint256 shares)
    {
        shares = _enter(staker, operator, asset, amount);
        emit Delegated(staker, operator, asset, amount, shares);
    }

    function _requireDelegable(address asset, uint256 amount) private view {
        if (!isListed(asset)) revert AssetNotListed(asset);
        if (amount == 0) revert ZeroAmount();
    }

    function _requireSlasher() private view {
        if (msg.sender != slasher) revert NotSlasher(msg.sender);
    }

    function _isHeldBackNow(address operator, uint256 epoch) private view returns (bool) {
        FreezeCache memory cache;
        return _isHeldBack(epoch, _frozenSince(operator, cache));
    }

    /// @inheritdoc EntryPause
    function _entryFlowCount() internal pure override returns (uint8) {
        return 3;
    }
}
