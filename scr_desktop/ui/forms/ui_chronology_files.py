# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'chronology_files.ui'
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
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.tables.table_view import TableView

class Ui_ChronologyFiles(object):
    def setupUi(self, ChronologyFiles):
        if not ChronologyFiles.objectName():
            ChronologyFiles.setObjectName(u"ChronologyFiles")
        self.page = QVBoxLayout(ChronologyFiles)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(12, 12, 12, 12)
        self.files = TableView(ChronologyFiles)
        self.files.setObjectName(u"files")

        self.page.addWidget(self.files)

        self.lines_about = QLabel(ChronologyFiles)
        self.lines_about.setObjectName(u"lines_about")
        self.lines_about.setTextFormat(Qt.TextFormat.PlainText)
        self.lines_about.setWordWrap(True)
        self.lines_about.setProperty(u"role", u"heading")

        self.page.addWidget(self.lines_about)

        self.lines = TableView(ChronologyFiles)
        self.lines.setObjectName(u"lines")

        self.page.addWidget(self.lines)

        self.file_details = QPlainTextEdit(ChronologyFiles)
        self.file_details.setObjectName(u"file_details")
        self.file_details.setReadOnly(True)
        self.file_details.setTabChangesFocus(True)

        self.page.addWidget(self.file_details)

        self.file_buttons = QHBoxLayout()
        self.file_buttons.setObjectName(u"file_buttons")
        self.withdraw = QPushButton(ChronologyFiles)
        self.withdraw.setObjectName(u"withdraw")
        self.withdraw.setAutoDefault(False)

        self.file_buttons.addWidget(self.withdraw)

        self.spacer_5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.file_buttons.addItem(self.spacer_5)


        self.page.addLayout(self.file_buttons)

        self.page.setStretch(0, 2)
        self.page.setStretch(2, 2)
        self.page.setStretch(3, 1)
        QWidget.setTabOrder(self.files, self.lines)
        QWidget.setTabOrder(self.lines, self.file_details)
        QWidget.setTabOrder(self.file_details, self.withdraw)

        self.retranslateUi(ChronologyFiles)

        QMetaObject.connectSlotsByName(ChronologyFiles)
    # setupUi

    def retranslateUi(self, ChronologyFiles):
#if QT_CONFIG(accessibility)
        self.files.setAccessibleName(QCoreApplication.translate("ChronologyFiles", u"Files that were read", None))
#endif // QT_CONFIG(accessibility)
        self.lines_about.setText(QCoreApplication.translate("ChronologyFiles", u"Lines of the file that are no entries", None))
#if QT_CONFIG(accessibility)
        self.lines.setAccessibleName(QCoreApplication.translate("ChronologyFiles", u"Lines of the file that are no entries", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.file_details.setAccessibleName(QCoreApplication.translate("ChronologyFiles", u"The line in full", None))
#endif // QT_CONFIG(accessibility)
        self.withdraw.setText(QCoreApplication.translate("ChronologyFiles", u"Withdraw the file\u2026", None))
        pass
    # retranslateUi

