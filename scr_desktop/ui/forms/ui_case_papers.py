# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_papers.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from scr_desktop.ui.fields.note import SentenceLabel
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.tables.table_view import TableView

class Ui_CasePapers(object):
    def setupUi(self, CasePapers):
        if not CasePapers.objectName():
            CasePapers.setObjectName(u"CasePapers")
        self.page = QVBoxLayout(CasePapers)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(CasePapers)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.sheet = QWidget()
        self.sheet.setObjectName(u"sheet")
        self.column = QVBoxLayout(self.sheet)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(12, 12, 12, 12)
        self.about = QLabel(self.sheet)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.column.addWidget(self.about)

        self.issued_heading = QLabel(self.sheet)
        self.issued_heading.setObjectName(u"issued_heading")
        self.issued_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.issued_heading.setWordWrap(True)
        self.issued_heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.issued_heading)

        self.no_issued = QLabel(self.sheet)
        self.no_issued.setObjectName(u"no_issued")
        self.no_issued.setTextFormat(Qt.TextFormat.PlainText)
        self.no_issued.setWordWrap(True)

        self.column.addWidget(self.no_issued)

        self.issued = TableView(self.sheet)
        self.issued.setObjectName(u"issued")

        self.column.addWidget(self.issued)

        self.issued_row = QHBoxLayout()
        self.issued_row.setSpacing(8)
        self.issued_row.setObjectName(u"issued_row")
        self.open = QPushButton(self.sheet)
        self.open.setObjectName(u"open")
        self.open.setAutoDefault(False)
        self.open.setProperty(u"role", u"primary")

        self.issued_row.addWidget(self.open)

        self.email = QPushButton(self.sheet)
        self.email.setObjectName(u"email")
        self.email.setAutoDefault(False)

        self.issued_row.addWidget(self.email)

        self.sent = QPushButton(self.sheet)
        self.sent.setObjectName(u"sent")
        self.sent.setAutoDefault(False)

        self.issued_row.addWidget(self.sent)

        self.issued_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.issued_row.addItem(self.issued_gap)


        self.column.addLayout(self.issued_row)

        self.issued_detail = SentenceLabel(self.sheet)
        self.issued_detail.setObjectName(u"issued_detail")

        self.column.addWidget(self.issued_detail)

        self.copies_heading = QLabel(self.sheet)
        self.copies_heading.setObjectName(u"copies_heading")
        self.copies_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.copies_heading.setWordWrap(True)
        self.copies_heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.copies_heading)

        self.no_copies = QLabel(self.sheet)
        self.no_copies.setObjectName(u"no_copies")
        self.no_copies.setTextFormat(Qt.TextFormat.PlainText)
        self.no_copies.setWordWrap(True)

        self.column.addWidget(self.no_copies)

        self.copies_out = QLabel(self.sheet)
        self.copies_out.setObjectName(u"copies_out")
        self.copies_out.setTextFormat(Qt.TextFormat.PlainText)
        self.copies_out.setWordWrap(True)

        self.column.addWidget(self.copies_out)

        self.copies = TableView(self.sheet)
        self.copies.setObjectName(u"copies")

        self.column.addWidget(self.copies)

        self.copies_row = QHBoxLayout()
        self.copies_row.setSpacing(8)
        self.copies_row.setObjectName(u"copies_row")
        self.give = QPushButton(self.sheet)
        self.give.setObjectName(u"give")
        self.give.setAutoDefault(False)

        self.copies_row.addWidget(self.give)

        self.returned = QPushButton(self.sheet)
        self.returned.setObjectName(u"returned")
        self.returned.setAutoDefault(False)

        self.copies_row.addWidget(self.returned)

        self.destroyed = QPushButton(self.sheet)
        self.destroyed.setObjectName(u"destroyed")
        self.destroyed.setAutoDefault(False)

        self.copies_row.addWidget(self.destroyed)

        self.note = QPushButton(self.sheet)
        self.note.setObjectName(u"note")
        self.note.setAutoDefault(False)

        self.copies_row.addWidget(self.note)

        self.recall = QPushButton(self.sheet)
        self.recall.setObjectName(u"recall")
        self.recall.setAutoDefault(False)

        self.copies_row.addWidget(self.recall)

        self.copies_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copies_row.addItem(self.copies_gap)


        self.column.addLayout(self.copies_row)

        self.copy_detail = SentenceLabel(self.sheet)
        self.copy_detail.setObjectName(u"copy_detail")

        self.column.addWidget(self.copy_detail)

        self.drafts_heading = QLabel(self.sheet)
        self.drafts_heading.setObjectName(u"drafts_heading")
        self.drafts_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.drafts_heading.setWordWrap(True)
        self.drafts_heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.drafts_heading)

        self.no_drafts = QLabel(self.sheet)
        self.no_drafts.setObjectName(u"no_drafts")
        self.no_drafts.setTextFormat(Qt.TextFormat.PlainText)
        self.no_drafts.setWordWrap(True)

        self.column.addWidget(self.no_drafts)

        self.drafts_open = QLabel(self.sheet)
        self.drafts_open.setObjectName(u"drafts_open")
        self.drafts_open.setTextFormat(Qt.TextFormat.PlainText)
        self.drafts_open.setWordWrap(True)

        self.column.addWidget(self.drafts_open)

        self.drafts = TableView(self.sheet)
        self.drafts.setObjectName(u"drafts")

        self.column.addWidget(self.drafts)

        self.drafts_row = QHBoxLayout()
        self.drafts_row.setSpacing(8)
        self.drafts_row.setObjectName(u"drafts_row")
        self.came_back = QPushButton(self.sheet)
        self.came_back.setObjectName(u"came_back")
        self.came_back.setAutoDefault(False)

        self.drafts_row.addWidget(self.came_back)

        self.compare = QPushButton(self.sheet)
        self.compare.setObjectName(u"compare")
        self.compare.setAutoDefault(False)

        self.drafts_row.addWidget(self.compare)

        self.save_draft = QPushButton(self.sheet)
        self.save_draft.setObjectName(u"save_draft")
        self.save_draft.setAutoDefault(False)

        self.drafts_row.addWidget(self.save_draft)

        self.drafts_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drafts_row.addItem(self.drafts_gap)


        self.column.addLayout(self.drafts_row)

        self.draft_detail = SentenceLabel(self.sheet)
        self.draft_detail.setObjectName(u"draft_detail")

        self.column.addWidget(self.draft_detail)

        self.emails_heading = QLabel(self.sheet)
        self.emails_heading.setObjectName(u"emails_heading")
        self.emails_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.emails_heading.setWordWrap(True)
        self.emails_heading.setProperty(u"role", u"heading")

        self.column.addWidget(self.emails_heading)

        self.no_emails = QLabel(self.sheet)
        self.no_emails.setObjectName(u"no_emails")
        self.no_emails.setTextFormat(Qt.TextFormat.PlainText)
        self.no_emails.setWordWrap(True)

        self.column.addWidget(self.no_emails)

        self.emails = TableView(self.sheet)
        self.emails.setObjectName(u"emails")

        self.column.addWidget(self.emails)

        self.emails_row = QHBoxLayout()
        self.emails_row.setSpacing(8)
        self.emails_row.setObjectName(u"emails_row")
        self.email_in = QPushButton(self.sheet)
        self.email_in.setObjectName(u"email_in")
        self.email_in.setAutoDefault(False)

        self.emails_row.addWidget(self.email_in)

        self.open_email = QPushButton(self.sheet)
        self.open_email.setObjectName(u"open_email")
        self.open_email.setAutoDefault(False)

        self.emails_row.addWidget(self.open_email)

        self.save_email = QPushButton(self.sheet)
        self.save_email.setObjectName(u"save_email")
        self.save_email.setAutoDefault(False)

        self.emails_row.addWidget(self.save_email)

        self.remove_email = QPushButton(self.sheet)
        self.remove_email.setObjectName(u"remove_email")
        self.remove_email.setAutoDefault(False)

        self.emails_row.addWidget(self.remove_email)

        self.emails_gap = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.emails_row.addItem(self.emails_gap)


        self.column.addLayout(self.emails_row)

        self.email_detail = SentenceLabel(self.sheet)
        self.email_detail.setObjectName(u"email_detail")

        self.column.addWidget(self.email_detail)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.end)

        self.scroll.setWidget(self.sheet)

        self.page.addWidget(self.scroll)

        QWidget.setTabOrder(self.issued, self.open)
        QWidget.setTabOrder(self.open, self.sent)
        QWidget.setTabOrder(self.sent, self.copies)
        QWidget.setTabOrder(self.copies, self.give)
        QWidget.setTabOrder(self.give, self.returned)
        QWidget.setTabOrder(self.returned, self.destroyed)
        QWidget.setTabOrder(self.destroyed, self.note)
        QWidget.setTabOrder(self.note, self.recall)
        QWidget.setTabOrder(self.recall, self.drafts)
        QWidget.setTabOrder(self.drafts, self.came_back)
        QWidget.setTabOrder(self.came_back, self.compare)
        QWidget.setTabOrder(self.compare, self.save_draft)
        QWidget.setTabOrder(self.save_draft, self.emails)
        QWidget.setTabOrder(self.emails, self.email_in)
        QWidget.setTabOrder(self.email_in, self.open_email)
        QWidget.setTabOrder(self.open_email, self.save_email)
        QWidget.setTabOrder(self.save_email, self.remove_email)

        self.retranslateUi(CasePapers)

        QMetaObject.connectSlotsByName(CasePapers)
    # setupUi

    def retranslateUi(self, CasePapers):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("CasePapers", u"Papers issued", None))
#endif // QT_CONFIG(accessibility)
        self.about.setText(QCoreApplication.translate("CasePapers", u"Letters exactly as they were issued, with when they were sent, who holds which numbered copy of a paper, what was saved in Word and came back, and the e-mails that came in and were kept. Papers begin in the menu Documents.", None))
        self.issued_heading.setText(QCoreApplication.translate("CasePapers", u"Letters issued", None))
        self.no_issued.setText(QCoreApplication.translate("CasePapers", u"No letter has been issued in this case yet.", None))
#if QT_CONFIG(accessibility)
        self.issued.setAccessibleName(QCoreApplication.translate("CasePapers", u"Letters issued, the newest first", None))
#endif // QT_CONFIG(accessibility)
        self.open.setText(QCoreApplication.translate("CasePapers", u"O&pen\u2026", None))
        self.email.setText(QCoreApplication.translate("CasePapers", u"Save as e-&mail draft\u2026", None))
        self.sent.setText(QCoreApplication.translate("CasePapers", u"Record as &sent\u2026", None))
        self.copies_heading.setText(QCoreApplication.translate("CasePapers", u"Numbered copies", None))
        self.no_copies.setText(QCoreApplication.translate("CasePapers", u"No numbered copies have been made in this case yet.", None))
        self.copies_out.setText("")
#if QT_CONFIG(accessibility)
        self.copies.setAccessibleName(QCoreApplication.translate("CasePapers", u"Numbered copies; several can be chosen", None))
#endif // QT_CONFIG(accessibility)
        self.give.setText(QCoreApplication.translate("CasePapers", u"&Given out\u2026", None))
        self.returned.setText(QCoreApplication.translate("CasePapers", u"Ret&urned\u2026", None))
        self.destroyed.setText(QCoreApplication.translate("CasePapers", u"Des&troyed\u2026", None))
        self.note.setText(QCoreApplication.translate("CasePapers", u"&Asked after\u2026", None))
#if QT_CONFIG(tooltip)
        self.note.setToolTip(QCoreApplication.translate("CasePapers", u"Note of a copy that is out what was heard of it or done to have it back: asked for, reported lost", None))
#endif // QT_CONFIG(tooltip)
        self.recall.setText(QCoreApplication.translate("CasePapers", u"Recall &list\u2026", None))
        self.drafts_heading.setText(QCoreApplication.translate("CasePapers", u"Word drafts", None))
        self.no_drafts.setText(QCoreApplication.translate("CasePapers", u"Nothing was saved in Word from this case yet.", None))
        self.drafts_open.setText("")
#if QT_CONFIG(accessibility)
        self.drafts.setAccessibleName(QCoreApplication.translate("CasePapers", u"Word drafts that were saved and came back, the newest first", None))
#endif // QT_CONFIG(accessibility)
        self.came_back.setText(QCoreApplication.translate("CasePapers", u"A &Word draft that came back\u2026", None))
#if QT_CONFIG(tooltip)
        self.came_back.setToolTip(QCoreApplication.translate("CasePapers", u"A paper of this case that somebody commented on or changed in Word; it can also be dropped here", None))
#endif // QT_CONFIG(tooltip)
        self.compare.setText(QCoreApplication.translate("CasePapers", u"Differ&ences\u2026", None))
        self.save_draft.setText(QCoreApplication.translate("CasePapers", u"Sa&ve a copy\u2026", None))
        self.emails_heading.setText(QCoreApplication.translate("CasePapers", u"E-mails kept", None))
        self.no_emails.setText(QCoreApplication.translate("CasePapers", u"No e-mail has been kept with this case yet. Drop one on any part of the case, as a file that ends in .eml or .msg.", None))
#if QT_CONFIG(accessibility)
        self.emails.setAccessibleName(QCoreApplication.translate("CasePapers", u"E-mails kept, the newest first", None))
#endif // QT_CONFIG(accessibility)
        self.email_in.setText(QCoreApplication.translate("CasePapers", u"An e-mail that came &in\u2026", None))
        self.open_email.setText(QCoreApplication.translate("CasePapers", u"Ope&n the e-mail\u2026", None))
        self.save_email.setText(QCoreApplication.translate("CasePapers", u"Save a cop&y\u2026", None))
        self.remove_email.setText(QCoreApplication.translate("CasePapers", u"Ta&ke out of use\u2026", None))
        pass
    # retranslateUi

